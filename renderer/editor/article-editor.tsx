import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from "react";
import type { NodeJson } from "#shared/article/article.ts";
import { formatMessage, type Locale } from "#shared/messages/messages.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import { directionOfLanguage } from "#shared/text/direction.ts";
import { articleExtensions } from "./article-extensions.ts";
import { linkRange } from "./body/link-commands.ts";
import "./canvas.css";
import { createPictureSource } from "./figure/picture-source.ts";
import { SelectionToolbar } from "./toolbar/selection-toolbar.tsx";

export type ArticleEditorProps = {
  /** Checked by the desk already. Read once: another article is another `key`. */
  readonly document: NodeJson;
  /** The records by id. They may change while the canvas is open: credits are painted anew. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly creditFormat: string;
  readonly language: string;
  readonly readOnly: boolean;
  /** The language of the interface, for labels and placeholders. */
  readonly locale: Locale;
  readonly pictureUrl: (file: PictureFile) => string;
  /** After each change of the document. Called on every key, so it must cost nothing. */
  readonly onEdit: (document: Node) => void;
  readonly onEditCredit: (picture: string, anchor: HTMLElement) => void;
  readonly onReady?: (editor: Editor) => void;
};

/** The canvas: one article in one ProseMirror document, with one history for all of its fields. */
export function ArticleEditor(props: ArticleEditorProps): React.ReactElement {
  const { document, pictures, creditFormat, language, readOnly, locale } = props;
  const { pictureUrl, onEdit, onEditCredit, onReady } = props;
  const [isLinking, setIsLinking] = useState(false);
  const [content] = useState(document);

  const facts = useMemo(
    () => ({ pictures, creditFormat, locale, readOnly, pictureUrl, onEditCredit }),
    [pictures, creditFormat, locale, readOnly, pictureUrl, onEditCredit],
  );
  const [source] = useState(() => createPictureSource(facts));
  useLayoutEffect(() => source.change(facts), [source, facts]);

  const [extensions] = useState(() =>
    articleExtensions(source, {
      editLink: ({ state, dispatch }) => {
        const range = linkRange(state);
        if (range === null) return false;
        // What the form is about is shown as selected, which is also where the form appears.
        dispatch(state.tr.setSelection(TextSelection.create(state.doc, range.from, range.to)));
        setIsLinking(true);
        return true;
      },
      focusToolbar: (view) => {
        const button = view.dom
          .closest(".canvas")
          ?.querySelector<HTMLElement>("[role=toolbar] button");
        button?.focus();
        return button !== null && button !== undefined;
      },
    }),
  );
  const editorProps = useMemo(
    () => ({ attributes: canvasAttributes(language, locale) }),
    [language, locale],
  );
  const editor = useEditor({
    extensions,
    content: content as JSONContent,
    editorProps,
    editable: !readOnly,
    injectCSS: false,
    enableContentCheck: true,
    // Ours in `canvas-keys.ts`, `block-attributes.ts` and ProseMirror's own way to write text.
    enableCoreExtensions: coreExtensions,
    onContentError: refuseContent,
    onUpdate: ({ editor: changed }) => onEdit(changed.state.doc),
  });

  useEffect(() => {
    editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  const ready = useEffectEvent((made: Editor) => onReady?.(made));
  useEffect(() => ready(editor), [editor]);

  return (
    <div className="canvas">
      <EditorContent editor={editor} />
      <SelectionToolbar
        editor={editor}
        locale={locale}
        isLinking={isLinking}
        onLinking={setIsLinking}
      />
    </div>
  );
}

const coreExtensions = {
  keymap: false,
  textDirection: false,
  clipboardTextSerializer: false,
  delete: false,
} as const;

function canvasAttributes(language: string, locale: Locale): Record<string, string> {
  return {
    class: "prose",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": formatMessage(locale, "editor.canvas"),
    lang: language,
    dir: directionOfLanguage(language),
    spellcheck: "true",
  };
}

// The desk checks every document before it comes here. Should one be wrong all the same, Tiptap
// would show an empty page, and autosave would write that over the article.
function refuseContent({ error }: { error: Error }): never {
  throw error;
}
