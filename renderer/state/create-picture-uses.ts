import { createStore, type StoreApi } from "zustand/vanilla";
import { pictureUsesIn, type PictureUse } from "#shared/article/document-queries.ts";
import type { OpenArticle } from "./open-article.ts";

/** The list follows when nothing has been typed for this long, never on a key. */
const pauseBeforeLook = 350;

export type PictureUses = StoreApi<readonly PictureUse[]>;

/** The pictures of the open article in reading order; the same list for as long as none of them changes. */
export function createPictureUses(article: OpenArticle): PictureUses {
  const store = createStore<readonly PictureUse[]>(() => []);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    clearTimeout(timer);
    const document = article.document();
    const now = store.getState();
    const found = document === null ? [] : pictureUsesIn(document);
    // A use that is as it was is not drawn again.
    const next = found.map((use, index) => (same(use, now[index]) ? (now[index] ?? use) : use));
    const isSame = next.length === now.length && next.every((use, index) => use === now[index]);
    if (!isSame) store.setState(next, true);
  }

  article.store.subscribe(({ open }, { open: before }) => {
    if (open?.generation !== before?.generation) {
      look();
      return;
    }
    if (open?.statistics === before?.statistics) return;
    clearTimeout(timer);
    timer = setTimeout(look, pauseBeforeLook);
  });
  return store;
}

function same(a: PictureUse, b: PictureUse | undefined): boolean {
  return (
    a.picture === b?.picture && a.caption === b.caption && a.alt === b.alt && a.place === b.place
  );
}
