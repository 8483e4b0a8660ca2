import { picturesInHtml } from "./pictures-in-html.ts";

/** What a paste or a drop holds beside its text. */
export type IncomingPictures = {
  readonly files: readonly File[];
  /** How many pictures came as an address on the web alone. */
  readonly leftOut: number;
};

/**
 * Reads the pictures of a paste or a drop. A program that copies one picture gives it twice, as a file
 * and in HTML: files win, and pictures in the HTML count only where there are more of them.
 */
export function readIncomingPictures(transfer: DataTransfer | null): IncomingPictures {
  if (transfer === null) return { files: [], leftOut: 0 };
  const given = [...transfer.files];
  const { files, elsewhere } = picturesInHtml(transfer.getData("text/html"));
  return {
    files: files.length > given.length ? files : given,
    leftOut: Math.max(0, elsewhere - given.length),
  };
}
