/**
 * The little of a DOM element that parse rules may touch. Without the DOM's types ProseMirror's own
 * `HTMLElement` silently becomes `any`; this keeps the rules checked while `shared` stays free of the DOM.
 */
export type ElementLike = {
  readonly getAttribute: (name: string) => string | null;
  readonly textContent: string | null;
};
