import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { emptyDocument } from "#shared/article/empty-document.ts";
import { failed } from "#shared/result.ts";
import { isId } from "#shared/text/id.ts";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import { notMadeYet } from "../../../../renderer/state/create-article-sender.ts";
import { createArticle } from "../../../../renderer/state/create-article.ts";
import { createFakeDesk, openedArticle, settle, type FakeDesk } from "../fake-desk.ts";

let fake: FakeDesk;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-23T14:05:00Z") });
  fake = createFakeDesk();
});

afterEach(() => {
  vi.useRealTimers();
});

function asked(): { readonly language: string; readonly id: string } {
  return fake.last("articles.create").input as { language: string; id: string };
}

it("is made on the desk, under an id of the page", async () => {
  const made = createArticle(fake.desk, "ar");
  expect([asked().language, isId(asked().id)]).toEqual(["ar", true]);
  const answer = openedArticle(asked().id, "r1");
  await fake.last("articles.create").answer(answer);
  expect(await made).toEqual(answer);
});

it.each([
  ["is gone", () => fake.last("articles.create").refuse(new DeskUnreachable())],
  ["does not answer within a second", () => settle(() => vi.advanceTimersByTime(1000))],
])("begins in the page when the desk %s, to be made by its first save", async (_what, pass) => {
  const made = createArticle(fake.desk, "ar");
  await pass();
  const answer = await made;
  expect(answer).toMatchObject({
    value: {
      article: {
        id: asked().id,
        revision: { id: notMadeYet, parent: null },
        language: "ar",
        created: "2026-11-23T14:05:00.000Z",
        document: emptyDocument,
      },
      readOnly: null,
    },
  });
});

it("is not begun where the desk refuses it", async () => {
  const made = createArticle(fake.desk, "en");
  const refusal = failed({ code: "disk-full", path: "/library" } as const);
  await fake.last("articles.create").answer(refusal);
  expect(await made).toEqual(refusal);
});
