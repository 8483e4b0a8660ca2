import type { Fragment } from "@tiptap/pm/model";

/** What there is in a piece of a document: letters, and the things that are not text. */
export type Weight = { readonly letters: number; readonly things: number };

/** Weighs a piece of a document, so that what an insertion would drop can be seen before it is made. */
export function weigh(content: Fragment): Weight {
  let things = 0;
  content.descendants((node) => {
    const isThing = node.attrs["picture"] !== undefined || (node.isAtom && !node.isText);
    if (isThing && node.type !== node.type.schema.linebreakReplacement) things += 1;
  });
  const text = content.textBetween(0, content.size, "");
  return { letters: text.replaceAll(/\s/g, "").length, things };
}
