/**
 * The little of a DOM element that parse rules may touch. Without the DOM's types ProseMirror's own
 * `HTMLElement` silently becomes `any`; this keeps the rules checked while `shared` stays free of the DOM.
 */
export type ElementLike = {
  readonly getAttribute: (name: string) => string | null;
  readonly textContent: string | null;
};

/** An element whose content stands in one of its own, such as the list in a box. */
export type BoxLike = { readonly querySelector: (selector: string) => BoxLike | null };

/** Says where a box's content stands: in its list, or in itself when what is pasted has none. */
export function contentIn(list: "ul" | "ol"): (box: BoxLike) => never {
  // ProseMirror types what it is given and takes as the DOM's, which `shared` has not.
  return (box) => (box.querySelector(list) ?? box) as never;
}
