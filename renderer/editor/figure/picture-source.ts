import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import type { Locale } from "#shared/messages/messages.ts";

/** What figures are drawn with, beside the document. */
export type PictureFacts = {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly creditFormat: string;
  readonly locale: Locale;
  readonly readOnly: boolean;
  readonly pictureUrl: (file: PictureFile) => string;
  readonly onEditCredit: (picture: string, anchor: HTMLElement) => void;
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
