import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { formattingTag } from "#shared/messages/numerals.ts";
import { allowsMark, languageHere, toggleLanguage } from "../body/mark-commands.ts";
import styles from "./selection-toolbar.module.css";

const signs = { en: "En", ar: "ع", fr: "Fr", de: "De", es: "Es" } as const;

/**
 * Says that the selected words are in another language than the article: spelling, hyphenation and
 * screen readers go by it, in what is exported too.
 */
export function LanguageButtons(props: {
  readonly editor: Editor;
  readonly locale: Locale;
  /** The article's own, which needs no mark. */
  readonly language: string;
}): React.ReactElement | null {
  const { editor, locale } = props;
  const { here, isOffered } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      here: languageHere(state),
      isOffered: allowsMark(state, "language"),
    }),
  });
  if (!isOffered) return null;
  const names = new Intl.DisplayNames(formattingTag(locale), { type: "language" });
  const [own] = props.language.split("-");
  return (
    <>
      {Object.entries(signs).map(([tag, sign]) => {
        const label = formatMessage(locale, "editor.toolbar.language", {
          language: names.of(tag) ?? tag,
        });
        return tag === own && here === null ? null : (
          <button
            key={tag}
            type="button"
            className={styles["button"]}
            aria-label={label}
            title={label}
            aria-pressed={here === tag}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              const { state, view } = editor;
              toggleLanguage(tag)(state, (tr) => view.dispatch(tr), view);
              view.focus();
            }}
          >
            <span aria-hidden="true" data-sign={sign} />
          </button>
        );
      })}
    </>
  );
}
