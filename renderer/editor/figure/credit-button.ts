import type { PictureUseAttributes } from "#shared/article/nodes/picture-use.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { printCredit } from "#shared/picture/credit-line/print-credit.ts";
import type { PictureFacts } from "./picture-source.ts";

/** The credit beside a caption: read from the picture's record, edited in the form the app opens. */
export type CreditButton = {
  readonly dom: HTMLElement;
  /** What the house says of pictures that AI made or altered. */
  readonly disclosure: HTMLElement;
  readonly paint: (use: PictureUseAttributes, facts: PictureFacts) => void;
};

/**
 * Makes the credit of one figure; the reader meets it as a citation, the writer as a button. A credit
 * that only this use prints, or hides, says so quietly: its readers do not see that word.
 */
export function createCreditButton(onPress: (anchor: HTMLElement) => void): CreditButton {
  const dom = document.createElement("cite");
  dom.className = "credit";
  dom.contentEditable = "false";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "credit-button";
  button.addEventListener("click", () => onPress(button));
  dom.append(button);
  const disclosure = document.createElement("span");
  disclosure.className = "disclosure";
  disclosure.contentEditable = "false";
  return {
    dom,
    disclosure,
    paint: (use, facts) => {
      const printed = printCredit(facts.pictures.get(use.picture), use.credit, facts);
      const { words, label, state } = stateOf(use, printed.credit, facts);
      if (button.textContent !== words) button.textContent = words;
      button.dir = "auto";
      button.dataset["state"] = state;
      button.classList.toggle("is-missing", state === "missing");
      button.disabled = facts.readOnly;
      button.setAttribute("aria-label", label);
      if (state === "own")
        dom.dataset["only"] = formatMessage(facts.locale, "use-credit.only-here");
      else delete dom.dataset["only"];
      if (use.credit !== null && "hidden" in use.credit) button.title = use.credit.hidden;
      else button.removeAttribute("title");
      disclosure.hidden = printed.disclosure === "";
      if (disclosure.textContent !== printed.disclosure)
        disclosure.textContent = printed.disclosure;
    },
  };
}

function stateOf(
  { credit }: PictureUseAttributes,
  line: string,
  { locale, readOnly }: PictureFacts,
): {
  readonly state: "picture" | "own" | "hidden" | "missing";
  readonly words: string;
  readonly label: string;
} {
  if (credit !== null && "hidden" in credit) {
    const label = formatMessage(locale, "use-credit.edit-hidden", { reason: credit.hidden });
    return { state: "hidden", words: formatMessage(locale, "use-credit.is-hidden"), label };
  }
  if (line === "") {
    const words = formatMessage(locale, readOnly ? "editor.credit.none" : "editor.credit.add");
    return { state: "missing", words, label: words };
  }
  const key = credit === null ? "editor.credit.edit" : "use-credit.edit-own";
  const label = formatMessage(locale, key, { credit: line });
  return { state: credit === null ? "picture" : "own", words: line, label };
}
