import { expect, it } from "vitest";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import { createListActions } from "../../../../renderer/state/create-list-actions.ts";
import { createFakeDesk, settle } from "../fake-desk.ts";

const done = { ok: true, value: null };
const notFound = { code: "article-not-found", id: "b" };

it("does one after the other, tells how far it is, and goes on after a failure", async () => {
  const fake = createFakeDesk();
  const actions = createListActions(fake.desk);
  const outcome = actions.run("throwAway", ["a", "b", "c"]);
  await settle();
  expect(fake.of("articles.throwAway").map(({ input }) => input)).toEqual([{ id: "a" }]);
  await fake.last("articles.throwAway").answer(done);
  expect(actions.store.getState().running).toEqual({ action: "throwAway", done: 1, total: 3 });
  await fake.last("articles.throwAway").answer({ ok: false, failure: notFound });
  await fake.last("articles.throwAway").answer(done);
  expect(await outcome).toEqual({
    action: "throwAway",
    done: ["a", "c"],
    made: [],
    failed: [{ id: "b", trouble: notFound }],
  });
  expect(actions.store.getState().running).toBe(null);
});

it("stops after the article it is at when it is cancelled", async () => {
  const fake = createFakeDesk();
  const actions = createListActions(fake.desk);
  const outcome = actions.run("duplicate", ["a", "b"]);
  await settle();
  actions.cancel();
  await fake.last("articles.duplicate").answer({ ok: true, value: { id: "copy" } });
  expect(await outcome).toEqual({ action: "duplicate", done: ["a"], made: ["copy"], failed: [] });
});

it("asks nobody any more when nobody answers, and lets a second action wait for the first", async () => {
  const fake = createFakeDesk();
  const actions = createListActions(fake.desk);
  const first = actions.run("putBack", ["a", "b"]);
  const second = actions.run("throwAway", ["c"]);
  await settle();
  expect(fake.calls.map(({ path }) => path)).toEqual(["articles.putBack"]);
  await fake.last("articles.putBack").refuse(new DeskUnreachable());
  expect((await first).failed).toEqual([{ id: "a", trouble: { code: "no-answer" } }]);
  await settle();
  await fake.last("articles.throwAway").answer(done);
  expect((await second).done).toEqual(["c"]);
});
