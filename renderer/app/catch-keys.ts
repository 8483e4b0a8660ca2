/** The keys typed while a new article is on its way. */
export type CaughtKeys = {
  /** Lets go of the keyboard; answers what was typed. */
  readonly end: () => string;
};

/**
 * Takes the keyboard for text that has no page yet. A field nobody sees, because only a field
 * understands dead keys and composed letters.
 * @param name what a screen reader calls it
 */
export function catchKeys(name: string): CaughtKeys {
  const field = document.createElement("textarea");
  field.className = "unseen";
  field.setAttribute("aria-label", name);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.shiftKey) return;
    // Both go from the headline to the next field.
    event.preventDefault();
    field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  });
  document.body.append(field);
  field.focus({ preventScroll: true });
  return {
    end() {
      const { value } = field;
      field.remove();
      return value;
    },
  };
}
