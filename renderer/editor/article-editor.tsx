import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from "react";
import type { NodeJson } from "#shared/article/article.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { CreditStyle } from "#shared/picture/credit-line/print-credit.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import type { Direction } from "#shared/text/direction.ts";
import { Announcer } from "./arrange/announcer.tsx";
import { BlockHandle } from "./arrange/block-handle.tsx";
import { dictionaryOf } from "#shared/spelling/dictionary-of.ts";
import { articleExtensions } from "./article-extensions.ts";
import { linkRange } from "./body/link-commands.ts";
import "./canvas.css";
import "./elements.css";
import "./figure/figure.css";
import { choosePicturesAtCaret } from "./figure/choose-pictures-at-caret.ts";
import { PictureControls } from "./figure/picture-controls.tsx";
import type { PictureForm } from "./figure/picture-toolbar.tsx";
import { createPictureSource, type PictureFiles } from "./figure/picture-source.ts";
import { createFinder } from "./find/create-finder.ts";
import { createPatternSearch } from "./find/create-pattern-search.ts";
import type { Finder } from "./find/finder.ts";
import "./find/found.css";
import { openPatternWorker } from "./find/open-pattern-worker.ts";
import { EmbedForm } from "./insert/embed-form.tsx";
import type { InsertRequests } from "./insert/insert-commands.ts";
import { InsertMenu } from "./insert/insert-menu.tsx";
import "./insert/insert.css";
import "./lawyered/lawyered-marks.css";
import { createLawyeredMarks } from "./lawyered/lawyered-marks.ts";
import { createDictionaries } from "./spelling/create-dictionaries.ts";
import { createSpeller } from "./spelling/create-speller.ts";
import { openSpellingWorker } from "./spelling/open-spelling-worker.ts";
import type { SpellingFacts } from "./spelling/spelling-facts.ts";
import { SpellingMenu } from "./spelling/spelling-menu.tsx";
import "./spelling/spelling.css";
import { SelectionToolbar } from "./toolbar/selection-toolbar.tsx";
import { TableToolbar } from "./table/table-toolbar.tsx";
import { createTypedSigns } from "./typography/typed-signs.ts";
import { createTypographySetting } from "./typography/typography-setting.ts";

export type ArticleEditorProps = {
  /** Checked by the desk already. Read once: another article is another `key`. */
  readonly document: NodeJson;
  /** The records by id. They may change while the canvas is open: credits are painted anew. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** How the house prints credits in the article's language. */
  readonly creditStyle: CreditStyle;
  readonly language: string;
  /** Which way the article runs. */
  readonly direction: Direction;
  readonly readOnly: boolean;
  /** The language of the interface, for labels and placeholders. */
  readonly locale: Locale;
  readonly pictureUrl: (file: PictureFile, shown: number) => string;
  /** After each change of the document. Called on every key, so it must cost nothing. */
  readonly onEdit: (document: Node) => void;
  readonly onEditCredit: (picture: string, anchor: HTMLElement) => void;
  readonly pictureFiles: PictureFiles;
  /** Whether quotes, dashes and ellipses are set as they are typed. */
  readonly typography: boolean;
  readonly spelling: SpellingFacts;
  /** The passages the lawyers read, as they are stored: others are marked. Null where none are. */
  readonly lawyered?: ReadonlySet<string> | null;
  readonly onReady?: (editor: Editor, finder: Finder) => void;
};

/** The canvas: one article in one ProseMirror document, with one history for all of its fields. */
export function ArticleEditor(props: ArticleEditorProps): React.ReactElement {
  const { document, pictures, creditStyle, language, direction, readOnly, locale } = props;
  const { pictureUrl, onEdit, onEditCredit, pictureFiles, typography, spelling, onReady } = props;
  const { lawyered = null } = props;
  const [isLinking, setIsLinking] = useState(false);
  const [pictureForm, setPictureForm] = useState<PictureForm>(null);
  const [isEmbedding, setIsEmbedding] = useState(false);
  const [content] = useState(document);

  const facts = useMemo(
    () => ({
      ...creditStyle,
      pictures,
      locale,
      readOnly,
      pictureUrl,
      onEditCredit,
      pictureFiles,
    }),
    [pictures, creditStyle, locale, readOnly, pictureUrl, onEditCredit, pictureFiles],
  );
  const [source] = useState(() => createPictureSource(facts));
  useLayoutEffect(() => source.change(facts), [source, facts]);
  const [{ finder, plugin: find }] = useState(() =>
    createFinder(source, () => createPatternSearch(openPatternWorker)),
  );
  const [signs] = useState(() => createTypographySetting({ isOn: typography, language }));
  useLayoutEffect(
    () => signs.change({ isOn: typography, language }),
    [signs, typography, language],
  );

  const [insertRequests] = useState((): InsertRequests => ({
    choosePictures: (view) => choosePicturesAtCaret(view, source),
    askEmbed: (view) => {
      if (view.editable) setIsEmbedding(true);
      return view.editable;
    },
  }));
  const spelt = useMemo(() => ({ ...spelling, locale, readOnly }), [spelling, locale, readOnly]);
  const [{ speller, plugin: spell }] = useState(() => createSpeller(spelt, dictionaries));
  useLayoutEffect(() => speller.change(spelt), [speller, spelt]);

  const read = useMemo(
    () => ({ passages: lawyered, words: formatMessage(locale, "editor.lawyered") }),
    [lawyered, locale],
  );
  const [marks] = useState(() => createLawyeredMarks(read));
  useEffect(() => marks.change(read), [marks, read]);

  const [extensions] = useState(() =>
    articleExtensions(
      source,
      {
        editLink: ({ state, dispatch }) => {
          const range = linkRange(state);
          // With nothing to link, the keys are the window's.
          if (range === null || (state.selection.empty && range.href === "")) return false;
          // What the form is about is shown as selected, which is also where the form appears.
          dispatch(state.tr.setSelection(TextSelection.create(state.doc, range.from, range.to)));
          setIsLinking(true);
          return true;
        },
        describePicture: () => {
          setPictureForm("alt");
          return true;
        },
        creditUse: () => {
          setPictureForm("credit");
          return true;
        },
        ...insertRequests,
        focusToolbar: (view) => {
          const button = view.dom
            .closest(".canvas")
            ?.querySelector<HTMLElement>("[role=toolbar] button");
          button?.focus();
          return button !== null && button !== undefined;
        },
      },
      [createTypedSigns(signs), find, spell, marks.plugin],
    ),
  );
  const editorProps = useMemo(
    () => ({ attributes: canvasAttributes(language, direction, locale, spelling.isOn) }),
    [language, direction, locale, spelling.isOn],
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
  const ready = useEffectEvent((made: Editor) => onReady?.(made, finder));
  useEffect(() => ready(editor), [editor]);

  return (
    <div className="canvas">
      <EditorContent editor={editor} />
      <SelectionToolbar
        editor={editor}
        locale={locale}
        language={language}
        isLinking={isLinking}
        onLinking={setIsLinking}
      />
      <Announcer editor={editor} locale={locale} />
      <SpellingMenu speller={speller} facts={spelt} view={editor.view} />
      <TableToolbar editor={editor} locale={locale} />
      {readOnly ? null : (
        <>
          <PictureControls
            editor={editor}
            source={source}
            locale={locale}
            language={language}
            pictures={pictures}
            form={pictureForm}
            onForm={setPictureForm}
          />
          <InsertMenu
            editor={editor}
            locale={locale}
            language={language}
            requests={insertRequests}
          />
          <BlockHandle editor={editor} locale={locale} language={language} />
          {isEmbedding ? (
            <EmbedForm editor={editor} locale={locale} onClose={() => setIsEmbedding(false)} />
          ) : null}
        </>
      )}
    </div>
  );
}

// One for the window: a dictionary is opened once, whatever is opened after.
const dictionaries = createDictionaries(openSpellingWorker);

const coreExtensions = {
  keymap: false,
  textDirection: false,
  clipboardTextSerializer: false,
  delete: false,
} as const;

function canvasAttributes(
  language: string,
  direction: Direction,
  locale: Locale,
  isSpelt: boolean,
): Record<string, string> {
  return {
    class: "prose",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": formatMessage(locale, "editor.canvas"),
    lang: language,
    dir: direction,
    // One source of marks at a time: the browser's where there is no dictionary of ours.
    spellcheck: String(isSpelt && dictionaryOf(language) === null),
  };
}

// The desk checks every document before it comes here. Should one be wrong all the same, Tiptap
// would show an empty page, and autosave would write that over the article.
function refuseContent({ error }: { error: Error }): never {
  throw error;
}
