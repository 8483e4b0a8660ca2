import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { BubbleMenu } from "@tiptap/react/menus";
import { useEffect, useMemo, useState } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { toggleQuote, turnIntoSubhead } from "../body/block-commands.ts";
import { toggleList } from "../body/list-commands.ts";
import { toggleNamedMark } from "../body/mark-commands.ts";
import { LanguageButtons } from "./language-buttons.tsx";
import { LinkForm } from "./link-form.tsx";
import { moveAlong } from "./move-along.ts";
import styles from "./selection-toolbar.module.css";
import { readToolbar, type ToolbarState } from "./toolbar-state.ts";

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  readonly language: string;
  readonly isLinking: boolean;
  readonly onLinking: (isLinking: boolean) => void;
};

/**
 * The bar that floats over selected text. Alt-F10 moves the keyboard into it, arrow keys move along
 * it, Escape goes back to the text.
 */
export function SelectionToolbar(props: Props): React.ReactElement {
  const { editor, locale, isLinking, onLinking } = props;
  const can = useEditorState({ editor, selector: ({ editor: { state } }) => readToolbar(state) });
  const [isMore, setIsMore] = useState(false);
  const bubble = useMemo(
    () => ({
      ...placement,
      onHide: () => {
        onLinking(false);
        setIsMore(false);
      },
      // The form may have been drawn before the bar was on the page, where nothing takes focus.
      onShow: () => document.querySelector<HTMLElement>(`.${styles["address"]}`)?.focus(),
    }),
    [onLinking],
  );
  // The bar grew, and what was the middle of it is not any more.
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(name, "updatePosition"));
  }, [editor, isMore]);
  const run = (command: Command): void => {
    command(editor.state, (tr) => editor.view.dispatch(tr), editor.view);
    editor.view.focus();
  };
  const close = (): void => {
    onLinking(false);
    editor.view.focus();
  };
  const button = (
    key: Exclude<keyof ToolbarState, "isOffered">,
    sign: string,
    press: () => void,
  ): React.ReactElement | null =>
    can[key].isOffered ? (
      <button
        type="button"
        className={styles["button"]}
        data-kind={key}
        aria-label={formatMessage(locale, `editor.toolbar.${key}`)}
        title={formatMessage(locale, `editor.toolbar.${key}`)}
        aria-pressed={can[key].isOn}
        onMouseDown={(event) => event.preventDefault()}
        onClick={press}
      >
        <span aria-hidden="true" data-sign={sign} />
      </button>
    ) : null;

  return (
    <BubbleMenu
      editor={editor}
      pluginKey={name}
      updateDelay={80}
      options={bubble}
      className={styles["float"]}
      shouldShow={({ state, view, element }) =>
        editor.isEditable &&
        (element.contains(document.activeElement) || (view.hasFocus() && isToolbarSelection(state)))
      }
    >
      {isLinking ? (
        <LinkForm editor={editor} locale={locale} onClose={close} />
      ) : (
        <div
          role="toolbar"
          tabIndex={-1}
          aria-label={formatMessage(locale, "editor.toolbar")}
          className={styles["bar"]}
          onKeyDown={(event) => moveAlong(event, close)}
        >
          {button("bold", "B", () => run(toggleNamedMark("bold")))}
          {button("italic", "I", () => run(toggleNamedMark("italic")))}
          {button("link", formatMessage(locale, "editor.toolbar.link"), () => onLinking(true))}
          {button("subhead", "H", () => run(turnIntoSubhead(2)))}
          {button("quote", "❝", () => run(toggleQuote))}
          {button("bulletList", "•", () => run(toggleList("bulletList")))}
          {button("orderedList", "1.", () => run(toggleList("orderedList")))}
          {can.strike.isOffered ? (
            <button
              type="button"
              className={styles["button"]}
              aria-label={formatMessage(locale, "editor.toolbar.more")}
              title={formatMessage(locale, "editor.toolbar.more")}
              aria-expanded={isMore}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setIsMore(!isMore)}
            >
              <span aria-hidden="true" data-sign="⋯" />
            </button>
          ) : null}
          {isMore ? (
            <>
              {button("strike", "S", () => run(toggleNamedMark("strike")))}
              {button("superscript", "x²", () => run(toggleNamedMark("superscript")))}
              {button("subscript", "x₂", () => run(toggleNamedMark("subscript")))}
              {button("code", "‹›", () => run(toggleNamedMark("code")))}
              <LanguageButtons editor={editor} locale={locale} language={props.language} />
            </>
          ) : null}
        </div>
      )}
    </BubbleMenu>
  );
}

const name = "selection-toolbar";

const placement = { placement: "top", offset: 8, flip: true, shift: { padding: 8 } } as const;

function isToolbarSelection(state: EditorState): boolean {
  const { selection } = state;
  return (
    selection instanceof TextSelection &&
    !selection.empty &&
    state.doc.textBetween(selection.from, selection.to).trim() !== "" &&
    readToolbar(state).isOffered
  );
}
