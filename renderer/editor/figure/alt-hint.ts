import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureFacts } from "./picture-source.ts";

/** The word on a picture about its alt text, and the way to it. */
export type AltHint = {
  readonly dom: HTMLElement;
  readonly paint: (picture: string, alt: string | null, facts: PictureFacts) => void;
};

/**
 * Makes the hint of one figure. It says whether the alt text is missing, written or not needed:
 * missing always, the others when one looks (`figure.css`). A picture without a file needs no words.
 */
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
      dom.hidden = file === null || (readOnly && alt === null);
      dom.disabled = readOnly;
      const [state, key] = stateOf(alt);
      dom.dataset["state"] = state;
      const words = formatMessage(locale, key);
      if (dom.textContent !== words) dom.textContent = words;
      if (alt === null || alt === "") dom.removeAttribute("title");
      else dom.title = alt;
    },
  };
}

function stateOf(alt: string | null) {
  if (alt === null) return ["missing", "editor.picture.add-alt"] as const;
  return alt === ""
    ? (["decorative", "alt.decorative"] as const)
    : (["written", "alt.written"] as const);
}
