import type { Node } from "prosemirror-model";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Article } from "#shared/article/article.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import type { OpenArticle } from "./open-article.ts";
import { ask } from "./trouble.ts";

/** The version of the open article that was last kept as lawyered. */
export type Lawyered = { readonly article: Article; readonly document: Node };

export type LawyeredState = {
  /** Undefined while there is none; `damaged` where it cannot be compared with. */
  readonly lawyered: Lawyered | "damaged" | undefined;
  /** Whether what changed since is marked on the canvas. */
  readonly isShown: boolean;
};

export type LawyeredDesk = {
  readonly store: StoreApi<LawyeredState>;
  /** Asks for it anew. */
  readonly look: () => Promise<void>;
  readonly show: (isShown: boolean) => void;
};

/** Knows what the lawyers read of the open article. It is asked for when the article is on the page. */
export function createLawyeredDesk(desk: DeskClient, article: OpenArticle): LawyeredDesk {
  const store = createStore<LawyeredState>(() => ({ lawyered: undefined, isShown: true }));
  const openId = (): string | undefined => article.store.getState().open?.article.id;

  async function look(): Promise<void> {
    const id = openId();
    if (id === undefined) return;
    const answer = await ask(desk.versions.lawyered({ id }));
    if (openId() !== id) return;
    // Whatever keeps it from being read: that it was lawyered must not be forgotten.
    if (!answer.ok) {
      if (answer.failure.code === "damaged") store.setState({ lawyered: "damaged" });
      return;
    }
    if (answer.value === null) {
      store.setState({ lawyered: undefined });
      return;
    }
    const { article: read } = answer.value;
    const { lawyered: known } = store.getState();
    if (typeof known === "object" && known.article.revision.id === read.revision.id) return;
    const parsed = parseDocument(read.document, id);
    const lawyered = parsed.ok ? { article: read, document: parsed.value } : "damaged";
    store.setState({ lawyered });
  }

  article.store.subscribe(({ open }, { open: before }) => {
    if (open?.article.id === before?.article.id) return;
    store.setState({ lawyered: undefined });
    void look();
  });
  return { store, look, show: (isShown) => store.setState({ isShown }) };
}
