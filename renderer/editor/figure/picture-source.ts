import type { CreditStyle } from "#shared/picture/credit-line/print-credit.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import type { Locale } from "#shared/messages/locale.ts";

/** What becomes of picture files that reach the canvas. The canvas itself stores nothing. */
export type PictureFiles = {
  /** Keeps files; answers the ids of the pictures made of them, without those that were refused. */
  readonly add: (files: readonly File[]) => Promise<readonly string[]>;
  /** Takes back what `add` kept and the canvas has no place for. */
  readonly takeBack: (pictures: readonly string[]) => void;
  readonly replace: (picture: string, file: File) => void;
  /** Says that pictures did not come along, because only their addresses did. */
  readonly leftOut: (count: number) => void;
};

/** What figures are drawn with, beside the document. */
export type PictureFacts = CreditStyle & {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly locale: Locale;
  readonly readOnly: boolean;
  readonly pictureUrl: (file: PictureFile, shown: number) => string;
  readonly onEditCredit: (picture: string, anchor: HTMLElement) => void;
  readonly pictureFiles: PictureFiles;
};

/** Where the figures of a canvas read their facts, and hear when those change. */
export type PictureSource = {
  readonly facts: () => PictureFacts;
  readonly change: (facts: PictureFacts) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * Makes the source of one canvas. A credit belongs to the picture's record: when that changes the
 * figures are painted anew and the document is left alone.
 */
export function createPictureSource(initial: PictureFacts): PictureSource {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    facts: () => current,
    change: (facts) => {
      current = facts;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
