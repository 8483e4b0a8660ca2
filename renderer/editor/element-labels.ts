import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage, type MessageKey } from "#shared/messages/messages.ts";
import type { PictureSource } from "./figure/picture-source.ts";

const names: Readonly<Record<string, MessageKey>> = {
  pullQuote: "element.pull-quote",
  table: "element.table",
  relatedLinks: "element.related",
  taskList: "element.tasks",
  footnotes: "page.notes",
};

const lines: Readonly<Record<string, MessageKey>> = {
  pullQuoteText: "element.pull-quote.words",
  attribution: "element.pull-quote.who",
};

/** Names the elements of the body for screen readers, and the empty lines in them for everyone. */
export function createElementLabels(source: PictureSource): Plugin {
  let last: { readonly document: Node; readonly locale: Locale; set: DecorationSet } | null = null;
  return new Plugin({
    props: {
      decorations: ({ doc }: EditorState) => {
        const { locale } = source.facts();
        if (last?.document !== doc || last.locale !== locale)
          last = { document: doc, locale, set: DecorationSet.create(doc, labels(doc, locale)) };
        return last.set;
      },
    },
  });
}

function labels(document: Node, locale: Locale): Decoration[] {
  const decorations: Decoration[] = [];
  document.forEach((node, offset) => {
    const key = names[node.type.name];
    if (key === undefined) return;
    const label = formatMessage(locale, key);
    decorations.push(Decoration.node(offset, offset + node.nodeSize, { "aria-label": label }));
    if (node.type.name !== "pullQuote") return;
    node.forEach((line, inside) => {
      const words = lines[line.type.name];
      if (words === undefined) return;
      const at = offset + 1 + inside;
      const name = formatMessage(locale, words);
      decorations.push(
        Decoration.node(at, at + line.nodeSize, {
          "aria-roledescription": name,
          ...(line.content.size === 0 ? { "data-placeholder": name } : {}),
        }),
      );
    });
  });
  return decorations;
}
