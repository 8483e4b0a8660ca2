import { Extension, type Extensions, type NodeViewRenderer } from "@tiptap/core";
import { Dropcursor, Selection, UndoRedo } from "@tiptap/extensions";
import type { MarkSpec, NodeSpec } from "@tiptap/pm/model";
import type { Plugin } from "@tiptap/pm/state";
import { marks, nodes } from "#shared/article/schema.ts";
import { createAnnouncements } from "./arrange/announcements.ts";
import { apple } from "../ui/shortcut/shortcut.ts";
import { createClickBelow } from "./body/click-below.ts";
import { createMarkdownShortcuts } from "./body/markdown-shortcuts.ts";
import { createCanvasCommands } from "./canvas-commands.ts";
import { createCanvasKeys, type KeyRequests } from "./canvas-keys.ts";
import { codeBlockView } from "./code-block/code-block-view.ts";
import { createElementKeys } from "./element-keys.ts";
import { createElementLabels } from "./element-labels.ts";
import { embedView } from "./embed/embed-view.ts";
import { createChangedKeys } from "./changed-keys.ts";
import { createFieldLabels } from "./field-labels.ts";
import { createCaptionFits } from "./figure/caption-fits.ts";
import { captionView } from "./figure/caption-view.ts";
import { figureView } from "./figure/figure-view.ts";
import { createPictureKeys } from "./figure/picture-keys.ts";
import type { PictureRequests } from "./figure/picture-requests.ts";
import type { PictureSource } from "./figure/picture-source.ts";
import { createFootnoteNumbers } from "./footnotes/footnote-numbers.ts";
import { footnoteReferenceView, footnoteView } from "./footnotes/footnote-views.ts";
import { createFrameGuard } from "./frame/frame-guard.ts";
import type { InsertRequests } from "./insert/insert-commands.ts";
import { createInsertMenu } from "./insert/insert-menu-plugin.ts";
import { createGapCaret } from "./gap/gap-caret.ts";
import { createClickIntoText } from "./frame/click-into-text.ts";
import { createKeepOutOfReact } from "./frame/keep-out-of-react.ts";
import { createNearSelection } from "./near-selection.ts";
import { createAwaitedPictures } from "./paste/awaited-pictures.ts";
import { createPastePlugin } from "./paste/paste-plugin.ts";
import { createPictureDropMark } from "./paste/picture-drop-mark.ts";
import { relatedLinkView } from "./related-links/related-link-view.ts";
import { taskItemView } from "./task-list/task-item-view.ts";
import { tiptapMarkFromSpec } from "./tiptap-mark-from-spec.ts";
import { tiptapNodeFromSpec } from "./tiptap-node-from-spec.ts";
import { unknownView } from "./unknown/unknown-view.ts";

/** Tiptap's nodes and marks of an article: the shared schema in the shared order, nothing added. */
export function schemaExtensions(
  views: Readonly<Record<string, NodeViewRenderer>> = {},
): Extensions {
  return [
    ...Object.entries<NodeSpec>(nodes).map(([name, spec]) =>
      tiptapNodeFromSpec(name, spec, views[name]),
    ),
    ...Object.entries<MarkSpec>(marks).map(([name, spec]) => tiptapMarkFromSpec(name, spec)),
  ];
}

/**
 * All a canvas is made of: the schema with its views, one history, and the behaviour of the frame.
 * @param plugins what the canvas is given beside: find, typography
 */
export function articleExtensions(
  source: PictureSource,
  requests: KeyRequests & PictureRequests & InsertRequests,
  plugins: readonly Plugin[] = [],
): Extensions {
  const figure = figureView(source, requests);
  const unknown = unknownView(source);
  const notes = createFootnoteNumbers();
  return [
    ...schemaExtensions({
      leadPicture: figure,
      figure,
      caption: captionView(),
      taskItem: taskItemView(source),
      embed: embedView(source),
      relatedLink: relatedLinkView(source),
      codeBlock: codeBlockView(source),
      footnote: footnoteView(source, notes),
      footnoteReference: footnoteReferenceView(source, notes),
      unknownBlock: unknown,
      unknownInline: unknown,
    }),
    Extension.create({
      name: "changedKeys",
      // Before all that binds keys.
      priority: 1000,
      addProseMirrorPlugins: () => [createChangedKeys(apple)],
    }),
    UndoRedo,
    Dropcursor.configure({ color: false, class: "drop-cursor", width: 2 }),
    Selection.configure({ className: "kept-selection" }),
    Extension.create({
      name: "canvas",
      addProseMirrorPlugins() {
        return [
          createFrameGuard(),
          createCaptionFits(source),
          createInsertMenu(requests),
          createCanvasCommands(requests),
          createPastePlugin(source),
          createAwaitedPictures(source),
          createPictureDropMark(),
          createElementKeys(),
          createGapCaret(),
          createPictureKeys(requests),
          createMarkdownShortcuts(this.editor.schema),
          ...createCanvasKeys(requests),
          createClickBelow(),
          createFieldLabels(source),
          createElementLabels(source),
          notes.plugin,
          createNearSelection(),
          createKeepOutOfReact(),
          createClickIntoText(),
          createAnnouncements(),
          ...plugins,
        ];
      },
    }),
  ];
}
