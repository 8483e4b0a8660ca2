import { isHistoryTransaction } from "@tiptap/pm/history";
import { Plugin } from "@tiptap/pm/state";
import type { PictureUseAttributes } from "#shared/article/nodes/picture-use.ts";
import type { PictureSource } from "./picture-source.ts";

/**
 * Notes for which file a caption was written when one is written under a picture whose file was
 * replaced: who writes it has the new picture before their eyes. One undo takes both back.
 */
export function createCaptionFits(source: Pick<PictureSource, "facts">): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, { doc, selection: { $from }, tr }) => {
      if ($from.parent.type.name !== "caption") return null;
      if (!transactions.some((each) => each.docChanged && !isHistoryTransaction(each))) return null;
      const figure = $from.node(-1);
      const { picture, captionFor } = figure.attrs as PictureUseAttributes;
      const { file, earlierFiles = [] } = source.facts().pictures.get(picture) ?? { file: null };
      if (file === null || earlierFiles.length === 0 || captionFor === file.sha256) return null;
      const position = $from.before(-1);
      // Typing in it leaves a figure where it was; what moved it was something else.
      const was = position < before.doc.content.size ? before.doc.nodeAt(position) : null;
      if (
        was === null ||
        was.attrs["picture"] !== picture ||
        was.textContent === figure.textContent
      )
        return null;
      return doc.nodeAt(position) === figure
        ? tr.setNodeAttribute(position, "captionFor", file.sha256)
        : null;
    },
  });
}
