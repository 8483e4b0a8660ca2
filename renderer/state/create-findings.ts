import { createStore, type StoreApi } from "zustand/vanilla";
import type { Checked, Finding } from "#shared/checks/check.ts";
import { nextMoment } from "#shared/checks/next-moment.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import type { OpenArticle } from "./open-article.ts";

/** The checks run when nothing has been typed for this long, never on a key. */
const pauseBeforeChecks = 350;

// Timers count in 32 bits; what is due later is looked for again then.
const longestTimer = 2 ** 31 - 1;

/**
 * What the checks find in the open article, kept up with what is typed and with the clock: at the
 * moment an embargo or a permission ends they are judged anew, and not before.
 * @param parts.onReturn tells when the window comes back: a machine that slept has missed its timers
 */
export function createFindings(
  article: OpenArticle,
  parts: {
    readonly now: () => number;
    readonly rights: () => Checked["rights"];
    readonly lawyered?: () => Checked["lawyered"];
    readonly onReturn?: (listener: () => void) => void;
  },
): StoreApi<readonly Finding[]> & { readonly check: () => void } {
  const store = createStore<readonly Finding[]>(() => []);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let due: number | null = null;

  function check(): void {
    clearTimeout(pause);
    clearTimeout(alarm);
    const { open } = article.store.getState();
    const document = article.document();
    due = null;
    if (open === null || document === null) {
      store.setState([], true);
      return;
    }
    const now = parts.now();
    const checked = {
      article: open.article,
      document,
      pictures: open.pictures,
      now,
      rights: parts.rights(),
      lawyered: parts.lawyered?.(),
    };
    const found = runChecks(checked);
    // The same findings in another list would have everything beside the page drawn anew.
    if (JSON.stringify(found) !== JSON.stringify(store.getState())) store.setState(found, true);
    due = nextMoment(checked);
    waitUntilDue(now);
  }

  function waitUntilDue(now: number): void {
    clearTimeout(alarm);
    if (due !== null) alarm = setTimeout(wake, Math.min(due - now, longestTimer));
  }

  function wake(): void {
    if (due === null) return;
    const now = parts.now();
    if (now >= due) check();
    else waitUntilDue(now);
  }

  parts.onReturn?.(wake);
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
    clearTimeout(pause);
    pause = setTimeout(check, pauseBeforeChecks);
  });
  return { ...store, check };
}
