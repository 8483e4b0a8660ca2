import { redo, undo } from "@tiptap/pm/history";
import type { EditorView } from "@tiptap/pm/view";

/** Where a key in a field asks to go. */
export type Leaving = "enter" | "next" | "previous" | "above" | "below" | "escape";

export type AttributeFieldOptions = {
  readonly view: EditorView;
  readonly className: string;
  readonly dir: "auto" | "ltr";
  /** What of the typed text is stored; null for what may not be. */
  readonly read: (typed: string) => string | null;
  readonly write: (value: string) => void;
  readonly leave: (how: Leaving) => boolean;
};

/** A field of the canvas for an attribute, typed in place like the text round it. */
export type AttributeField = {
  readonly dom: HTMLTextAreaElement;
  /** Shows what is stored, unless that is what is being typed just now. */
  readonly show: (value: string) => void;
  readonly name: (label: string, problem: string) => void;
};

/**
 * Makes a field that writes each change into the document as it is typed: one history holds it with
 * all else, so undo in the field is the canvas's. What may not be stored is marked and stays typed.
 */
export function createAttributeField(options: AttributeFieldOptions): AttributeField {
  const { view, read, write, leave } = options;
  const dom = document.createElement("textarea");
  dom.className = `field-in-place ${options.className}`;
  dom.rows = 1;
  dom.dir = options.dir;
  dom.spellcheck = options.dir === "auto";
  dom.tabIndex = -1;
  let stored = "";
  let problem = "";

  const mark = (isRefused: boolean): void => {
    if (isRefused) dom.setAttribute("aria-invalid", "true");
    else dom.removeAttribute("aria-invalid");
    dom.setCustomValidity(isRefused ? problem : "");
    dom.title = isRefused ? problem : "";
    if (isRefused) dom.setAttribute("aria-description", problem);
    else dom.removeAttribute("aria-description");
  };

  dom.addEventListener("input", () => {
    if (/[\r\n]/u.test(dom.value)) dom.value = dom.value.replaceAll(/\s*[\r\n]+\s*/gu, " ");
    const value = read(dom.value);
    mark(value === null);
    if (value !== null && value !== stored) write(value);
  });
  dom.addEventListener("blur", () => {
    // What was completed on the way in, such as `https://`, is shown once the typing is over.
    if (read(dom.value) !== null) dom.value = stored;
  });
  dom.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    if (mod && !event.altKey && (letter === "z" || letter === "y")) {
      const isRedo = letter === "y" || event.shiftKey;
      (isRedo ? redo : undo)(view.state, (tr) => view.dispatch(tr));
      dom.value = stored;
      mark(false);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const how = mod || event.altKey ? undefined : leavingOf(event, dom);
    if (how === undefined || !leave(how)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    dom,
    show(value) {
      const isTyping = dom.ownerDocument.activeElement === dom && read(dom.value) === value;
      stored = value;
      if (!isTyping && dom.value !== value && dom.getAttribute("aria-invalid") === null)
        dom.value = value;
    },
    name(label, refusal) {
      problem = refusal;
      dom.setAttribute("aria-label", label);
      dom.placeholder = label;
      dom.readOnly = !view.editable;
    },
  };
}

function leavingOf(event: KeyboardEvent, field: HTMLTextAreaElement): Leaving | undefined {
  const { selectionStart, selectionEnd, value } = field;
  const atStart = selectionStart === 0 && selectionEnd === 0;
  const atEnd = selectionStart === value.length && selectionEnd === value.length;
  switch (event.key) {
    case "Enter":
      return "enter";
    case "Tab":
      return event.shiftKey ? "previous" : "next";
    case "Escape":
      return "escape";
    case "ArrowUp":
      return atStart && !event.shiftKey ? "above" : undefined;
    case "ArrowDown":
      return atEnd && !event.shiftKey ? "below" : undefined;
    default:
      return undefined;
  }
}
