import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureFacts } from "./picture-source.ts";

/** The place of the picture itself in a figure. */
export type PictureBox = {
  readonly dom: HTMLElement;
  readonly paint: (picture: string, alt: string | null, facts: PictureFacts) => void;
};

/** Makes the box that shows the picture's file, or says in one quiet line that there is none. */
export function createPictureBox(): PictureBox {
  const dom = document.createElement("div");
  let shown = "";

  const say = (words: string): void => {
    dom.className = "picture-box is-empty";
    dom.textContent = words;
  };

  return {
    dom,
    paint: (picture, alt, { pictures, locale, pictureUrl }) => {
      const file = pictures.get(picture)?.file ?? null;
      const address = file === null ? "" : pictureUrl(file);
      const wanted = JSON.stringify([address, alt, locale]);
      if (wanted === shown) return;
      shown = wanted;
      if (file === null) {
        say(formatMessage(locale, "editor.picture.no-file"));
        return;
      }
      dom.className = "picture-box";
      const image = document.createElement("img");
      image.loading = "lazy";
      image.decoding = "async";
      image.width = file.width;
      image.height = file.height;
      image.alt = alt ?? "";
      // The figure is what is dragged; an image of its own would leave as a file.
      image.draggable = false;
      image.addEventListener("error", () => say(formatMessage(locale, "editor.picture.missing")));
      image.src = address;
      dom.replaceChildren(image);
    },
  };
}
