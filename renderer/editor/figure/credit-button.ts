import { formatMessage } from "#shared/messages/messages.ts";
import { writeCreditLine } from "#shared/picture/credit-line/write-credit-line.ts";
import type { PictureFacts } from "./picture-source.ts";

/** The credit beside a caption: read from the picture's record, edited in the form the app opens. */
export type CreditButton = {
  readonly dom: HTMLElement;
  readonly paint: (picture: string, facts: PictureFacts) => void;
};

/** Makes the credit of one figure; the reader meets it as a citation, the writer as a button. */
export function createCreditButton(onPress: (anchor: HTMLElement) => void): CreditButton {
  const dom = document.createElement("cite");
  dom.className = "credit";
  dom.contentEditable = "false";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "credit-button";
  button.addEventListener("click", () => onPress(button));
  dom.append(button);
  return {
    dom,
    paint: (picture, { pictures, creditFormat, locale, readOnly }) => {
      const record = pictures.get(picture);
      const line = record === undefined ? "" : writeCreditLine(record, creditFormat);
      const missing = formatMessage(locale, readOnly ? "editor.credit.none" : "editor.credit.add");
      const words = line === "" ? missing : line;
      if (button.textContent !== words) button.textContent = words;
      button.dir = "auto";
      button.classList.toggle("is-missing", line === "");
      button.disabled = readOnly;
      button.setAttribute(
        "aria-label",
        line === "" ? missing : formatMessage(locale, "editor.credit.edit", { credit: line }),
      );
    },
  };
}
