import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureFacts } from "./picture-source.ts";

/** Says on a picture that its file is not whole, where nobody can overlook it. */
export type FileHint = {
  readonly dom: HTMLElement;
  readonly paint: (picture: string, facts: PictureFacts) => void;
};

/** Makes the hint of one figure. */
export function createFileHint(): FileHint {
  const dom = document.createElement("p");
  dom.className = "file-hint";
  dom.contentEditable = "false";
  return {
    dom,
    paint: (picture, { pictures, locale }) => {
      dom.hidden = pictures.get(picture)?.file?.incomplete !== true;
      const words = formatMessage(locale, "picture.incomplete");
      if (dom.textContent !== words) dom.textContent = words;
    },
  };
}
