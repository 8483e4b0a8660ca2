import type { Node } from "prosemirror-model";
import { textOfField } from "#shared/article/document-queries.ts";
import { countArticle, type ReadingPace } from "#shared/article/statistics.ts";
import type { Opened } from "./open-article.ts";

/** What the window says of a text: its headline and how long it is. */
export type Counted = Pick<Opened, "headline" | "statistics">;

/** Not on a key: what is drawn of it would keep the letter from the screen. */
const pauseBeforeCounting = 100;

/** Counts a text while it is being written. */
export type Counting = {
  /** Counts at once. What was to be counted later is not any more. */
  readonly now: (document: Node, language: string) => Counted;
  /** Counts a moment later, once for several keys. */
  readonly later: (document: Node, language: string) => void;
  readonly stop: () => void;
};

/** @param onCounted hears what was counted later */
export function createCounting(
  pace: () => ReadingPace,
  onCounted: (counted: Counted) => void,
): Counting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly document: Node; readonly language: string } | null = null;

  function count(document: Node, language: string): Counted {
    return {
      headline: textOfField(document, "headline"),
      statistics: countArticle(document, language, pace()),
    };
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    last = null;
  }

  return {
    now(document, language) {
      stop();
      return count(document, language);
    },
    later(document, language) {
      last = { document, language };
      timer ??= setTimeout(() => {
        const due = last;
        stop();
        if (due !== null) onCounted(count(due.document, due.language));
      }, pauseBeforeCounting);
    },
    stop,
  };
}
