import { type EditorState, Plugin } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureSource } from "./figure/picture-source.ts";
import { bodyRange } from "./frame/fields.ts";

/**
 * Names the fields of the frame for screen readers and writes their names into those that are
 * empty, in the interface's language. Captions say theirs themselves (`figure-view.ts`).
 */
export function createFieldLabels(source: PictureSource): Plugin {
  let last: { readonly document: Node; readonly locale: string; set: DecorationSet } | null = null;
  return new Plugin({
    props: {
      decorations: ({ doc }: EditorState) => {
        const { locale } = source.facts();
        if (last?.document !== doc || last.locale !== locale)
          last = { document: doc, locale, set: DecorationSet.create(doc, labels(doc, source)) };
        return last.set;
      },
    },
  });
}

function labels(document: Node, source: PictureSource): Decoration[] {
  const { locale } = source.facts();
  const body = bodyRange(document);
  const decorations: Decoration[] = [];
  document.forEach((node, offset) => {
    const { name } = node.type;
    const isField = name === "headline" || name === "standfirst" || name === "byline";
    const isLoneParagraph =
      offset === body.from && name === "paragraph" && offset + node.nodeSize === body.to;
    if (!isField && !isLoneParagraph) return;
    const label = formatMessage(locale, isField ? `editor.${name}` : "editor.body");
    const placeholder = node.content.size === 0;
    if (!isField && !placeholder) return;
    decorations.push(
      Decoration.node(offset, offset + node.nodeSize, {
        ...(isField ? { "aria-roledescription": label } : {}),
        ...(placeholder ? { "data-placeholder": label } : {}),
        // A heading with no words in it is nothing to who jumps from heading to heading.
        ...(placeholder && name === "headline" ? { "aria-label": label } : {}),
      }),
    );
  });
  return decorations;
}
