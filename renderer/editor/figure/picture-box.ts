import { type Crop, cropPixels } from "#shared/article/crop.ts";
import type { PictureUseAttributes } from "#shared/article/nodes/picture-use.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureFacts } from "./picture-source.ts";

/** The place of the picture itself in a figure. */
export type PictureBox = {
  readonly dom: HTMLElement;
  readonly paint: (use: PictureUseAttributes, facts: PictureFacts) => void;
};

/** Makes the box that shows the picture's file, or says in one quiet line that there is none. */
export function createPictureBox(): PictureBox {
  const dom = document.createElement("div");
  let shown = "";

  const say = (words: string): void => {
    dom.className = "picture-box is-empty";
    dom.removeAttribute("style");
    dom.removeAttribute("dir");
    dom.textContent = words;
  };

  return {
    dom,
    paint: ({ picture, alt, crop }, { pictures, locale, pictureUrl }) => {
      const file = pictures.get(picture)?.file ?? null;
      const address = file === null ? "" : pictureUrl(file, crop?.width ?? 1);
      const wanted = JSON.stringify([address, alt, locale, crop]);
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
      showPart(dom, image, file, crop);
      dom.replaceChildren(image);
    },
  };
}

/**
 * Shows the part of a picture that a crop leaves: the box has the part's shape, and the picture is
 * laid out larger than the box and moved. The file is left alone.
 */
function showPart(
  box: HTMLElement,
  image: HTMLElement,
  file: { readonly width: number; readonly height: number },
  crop: Crop | null,
): void {
  if (crop === null) {
    box.removeAttribute("style");
    box.removeAttribute("dir");
    return;
  }
  const { width, height } = cropPixels(file, crop);
  box.classList.add("is-cropped");
  // From its left edge also where the text runs from right to left.
  box.dir = "ltr";
  box.style.aspectRatio = `${width} / ${height}`;
  image.style.inlineSize = `${100 / crop.width}%`;
  image.style.blockSize = `${100 / crop.height}%`;
  image.style.translate = `${-100 * crop.x}% ${-100 * crop.y}%`;
}
