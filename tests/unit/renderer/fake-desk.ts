import type { Article } from "#shared/article/article.ts";
import { emptyDocument } from "#shared/article/empty-document.ts";
import type { OpenArticle } from "#shared/desk-api/payloads.ts";
import { ok } from "#shared/result.ts";
import type { Picture } from "#shared/picture/picture.ts";
import type { DeskClient } from "../../../renderer/desk-client/desk-client.ts";

/** One call of the page, which the test answers when it likes. */
export type Call = {
  readonly path: string;
  readonly input: unknown;
  readonly answer: (value: unknown) => Promise<void>;
  readonly refuse: (cause: Error) => Promise<void>;
};

export type FakeDesk = {
  readonly desk: DeskClient;
  /** Every call so far. */
  readonly calls: readonly Call[];
  /** The calls of one procedure. */
  readonly of: (path: string) => readonly Call[];
  readonly last: (path: string) => Call;
};

/** Makes a desk that only writes down what it is asked. */
export function createFakeDesk(): FakeDesk {
  const calls: Call[] = [];
  const procedure = (path: string): object =>
    new Proxy(() => {}, {
      get: (_target, name) => procedure(path === "" ? String(name) : `${path}.${String(name)}`),
      apply: (_target, _self, [input]: unknown[]) =>
        new Promise((resolve, reject) => {
          calls.push({
            path,
            input,
            answer: (value) => settle(() => resolve(value)),
            refuse: (cause) => settle(() => reject(cause)),
          });
        }),
    });
  const of = (path: string): readonly Call[] => calls.filter((call) => call.path === path);
  return {
    desk: procedure("") as DeskClient,
    calls,
    of,
    last: (path) => {
      const call = of(path).at(-1);
      if (call === undefined) throw new Error(`Nothing was asked of ${path}`);
      return call;
    },
  };
}

/** Lets every promise that can settle do so. */
export async function settle(act: () => void = () => {}): Promise<void> {
  act();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** An article as the desk would answer it. */
export function openedArticle(
  id: string,
  revision: string,
  parts: { readonly words?: string; readonly pictures?: readonly Picture[] } = {},
): { readonly ok: true; readonly value: OpenArticle } {
  const { words, pictures = [] } = parts;
  const article: Article = {
    format: 1,
    id,
    revision: { id: revision, parent: null },
    language: "en",
    status: "draft",
    created: "2026-11-23T10:00:00Z",
    updated: "2026-11-23T10:00:00Z",
    document:
      words === undefined
        ? emptyDocument
        : {
            type: "doc",
            content: [
              { type: "headline" },
              { type: "standfirst" },
              { type: "byline" },
              { type: "paragraph", content: [{ type: "text", text: words }] },
            ],
          },
  };
  return ok({ article, pictures, readOnly: null });
}
