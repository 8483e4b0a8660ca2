import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureFacts } from "./picture-source.ts";

/** The quiet word on a picture that nobody has described yet. */
export type AltHint = {
  readonly dom: HTMLElement;
  readonly paint: (picture: string, alt: string | null, facts: PictureFacts) => void;
};

/** Makes the hint of one figure. It shows for a picture with a file, since no file needs no words. */
export function createAltHint(onPress: () => void): AltHint {
  const dom = document.createElement("button");
  dom.type = "button";
  dom.className = "alt-hint";
  dom.contentEditable = "false";
  dom.addEventListener("click", onPress);
  return {
    dom,
    paint: (picture, alt, { pictures, locale, readOnly }) => {
      const file = pictures.get(picture)?.file ?? null;
      dom.hidden = readOnly || alt !== null || file === null;
      const words = formatMessage(locale, "editor.picture.add-alt");
      if (dom.textContent !== words) dom.textContent = words;
    },
  };
}
