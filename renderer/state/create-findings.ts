import { createStore, type StoreApi } from "zustand/vanilla";
import type { Finding } from "#shared/checks/check.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import type { OpenArticle } from "./open-article.ts";

/** The checks run when nothing has been typed for this long, never on a key. */
const pauseBeforeChecks = 350;

/** What the checks find in the open article, kept up with what is typed. */
export function createFindings(
  article: OpenArticle,
  now: () => number,
): StoreApi<readonly Finding[]> {
  const store = createStore<readonly Finding[]>(() => []);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function check(): void {
    clearTimeout(timer);
    const { open } = article.store.getState();
    const document = article.document();
    const findings =
      open === null || document === null
        ? []
        : runChecks({ article: open.article, document, pictures: open.pictures, now: now() });
    store.setState(findings, true);
  }

  article.store.subscribe(({ open }, { open: before }) => {
    if (open?.generation !== before?.generation) {
      check();
      return;
    }
    const same =
      open?.statistics === before?.statistics &&
      open?.article === before?.article &&
      open?.pictures === before?.pictures;
    if (same) return;
    clearTimeout(timer);
    timer = setTimeout(check, pauseBeforeChecks);
  });
  return store;
}
