import type { Node } from "prosemirror-model";
import { createStore, type StoreApi } from "zustand/vanilla";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { OtherText } from "#shared/desk-api/library-care.ts";
import { failed, ok } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import type { OtherSide } from "./create-conflict-desk.ts";
import type { OpenArticle } from "./open-article.ts";
import { troubleOf } from "./save-machine.ts";
import { ask } from "./trouble.ts";

export type CopiesDesk = {
  /** The copies of the open article that sync programs made and nobody has settled. */
  readonly store: StoreApi<readonly OtherText[]>;
  /** Says that there may be others by now; a save of one's own says so too, so it waits for a pause. */
  readonly lookSoon: () => void;
  /** The other side of a comparison with one of them. */
  readonly sideOf: (copy: OtherText) => OtherSide;
};

const pauseBeforeLook = 1500;

/**
 * Offers what a sync program laid beside the open article.
 * @param toText writes a document as it is stored
 */
export function createCopiesDesk(parts: {
  readonly desk: DeskClient;
  readonly article: OpenArticle;
  readonly toText: (document: Node) => string;
}): CopiesDesk {
  const { desk, article, toText } = parts;
  const store = createStore<readonly OtherText[]>(() => []);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookAgain(): void {
    turn += 1;
    const mine = turn;
    const { open } = article.store.getState();
    if (open === null || open.readOnly !== null) {
      if (store.getState().length > 0) store.setState([], true);
      return;
    }
    void ask(desk.care.copies({ id: open.article.id })).then((answer) => {
      // What cannot be had now is had when the article is opened again.
      if (mine === turn && answer.ok && (answer.value.length > 0 || store.getState().length > 0))
        store.setState(answer.value, true);
    });
  }

  article.store.subscribe(({ open }, before) => {
    if (open?.article.id === before.open?.article.id) return;
    if (store.getState().length > 0) store.setState([], true);
    lookAgain();
  });

  return {
    store,
    lookSoon() {
      clearTimeout(timer);
      timer = setTimeout(lookAgain, pauseBeforeLook);
    },
    sideOf: (copy) => ({
      said: copy.said,
      async versions() {
        await article.flush();
        const { open } = article.store.getState();
        const document = article.document();
        if (open === null || document === null) return failed({ code: "cancelled" });
        const trouble = troubleOf(open.save);
        if (trouble !== null) return failed(trouble);
        const theirs = parseDocument(copy.opened.article.document, copy.opened.article.id);
        if (!theirs.ok) return theirs;
        const mine = {
          article: open.article,
          document: fromDocumentJson(toDocumentJson(document)),
        };
        const { article: envelope, pictures } = copy.opened;
        return ok({
          mine,
          theirs: { article: envelope, document: theirs.value, pictures },
          base: null,
        });
      },
      async settle({ mine }, settled) {
        const { id } = mine.article;
        const { open } = article.store.getState();
        if (open?.article.id !== id) return failed({ code: "cancelled" });
        const saved = await ask(
          desk.articles.save({
            id,
            base: open.save.revision,
            document: toText(settled.document),
            envelope: settled.envelope,
            // The text it replaces goes into the history; the copy follows it there.
            keep: true,
          }),
        );
        if (!saved.ok) return saved;
        const moved = await ask(desk.care.settleCopy({ id, file: copy.file }));
        await article.lookAgain();
        lookAgain();
        return moved;
      },
    }),
  };
}
