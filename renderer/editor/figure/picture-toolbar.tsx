import type { Command } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { BubbleMenu } from "@tiptap/react/menus";
import { useEffect, useMemo } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { type CreditStyle, printCredit } from "#shared/picture/credit-line/print-credit.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { moveAlong } from "../toolbar/move-along.ts";
import styles from "../toolbar/selection-toolbar.module.css";
import { AltForm } from "./alt-form.tsx";
import { choosePictureFiles } from "./choose-picture-files.ts";
import {
  makeLeadPicture,
  moveIntoBody,
  removePicture,
  selectedPicture,
} from "./picture-commands.ts";
import { UseCreditForm } from "./use-credit-form.tsx";

/** Which form stands in the bar's place, if one does. */
export type PictureForm = "alt" | "credit" | null;

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly creditStyle: CreditStyle;
  readonly form: PictureForm;
  readonly onForm: (form: PictureForm) => void;
  readonly isCropping: boolean;
  readonly onCrop: () => void;
  readonly onReplace: (picture: string, file: File) => void;
};

/** The bar over a selected picture. Alt-F10 moves the keyboard into it; Enter opens the alt text. */
export function PictureToolbar(props: Props): React.ReactElement {
  const { editor, locale, form, onForm } = props;
  const selected = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { picture, alt, credit, isLead, position } = selectedPicture(state) ?? {};
      return {
        picture,
        alt: alt ?? null,
        credit: credit ?? null,
        isLead: isLead === true,
        position,
      };
    },
  });
  const bubble = useMemo(
    () => ({
      ...placement,
      onHide: () => onForm(null),
      // The form may have been drawn before it was on the page, where nothing takes focus.
      onShow: () =>
        document.querySelector<HTMLElement>("[data-alt-text], [data-use-credit] :checked")?.focus(),
    }),
    [onForm],
  );
  // A form is taller than the bar it takes the place of.
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(name, "updatePosition"));
  }, [editor, form]);
  const run = (command: Command): void => {
    command(editor.state, (tr) => editor.view.dispatch(tr), editor.view);
    editor.view.focus();
  };
  const close = (): void => {
    onForm(null);
    editor.view.focus();
  };
  const button = (words: string, press: () => void): React.ReactElement => (
    <button
      type="button"
      className={styles["button"]}
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
    >
      {words}
    </button>
  );
  const { picture, isLead } = selected;
  const hasFile = picture !== undefined && (props.pictures.get(picture)?.file ?? null) !== null;

  return (
    <BubbleMenu
      editor={editor}
      pluginKey={name}
      updateDelay={80}
      options={bubble}
      // The crop tool has its own bar, in the same place.
      className={`${styles["float"]} ${props.isCropping ? "is-away" : ""}`}
      shouldShow={({ state, view, element }) =>
        editor.isEditable &&
        selectedPicture(state) !== null &&
        (view.hasFocus() || element.contains(document.activeElement))
      }
    >
      {form === "credit" ? (
        <UseCreditForm
          key={selected.position}
          editor={editor}
          locale={locale}
          line={printCredit(props.pictures.get(picture ?? ""), null, props.creditStyle).credit}
          credit={selected.credit}
          onClose={close}
        />
      ) : form === "alt" ? (
        <AltForm
          key={selected.position}
          editor={editor}
          locale={locale}
          alt={selected.alt}
          onClose={close}
        />
      ) : (
        <div
          role="toolbar"
          tabIndex={-1}
          aria-label={formatMessage(locale, "editor.picture.toolbar")}
          className={styles["bar"]}
          onKeyDown={(event) => moveAlong(event, close)}
        >
          {button(formatMessage(locale, "editor.picture.alt"), () => onForm("alt"))}
          {button(formatMessage(locale, "use-credit.open"), () => onForm("credit"))}
          {hasFile ? button(formatMessage(locale, "crop.start"), props.onCrop) : null}
          {button(
            formatMessage(locale, hasFile ? "editor.picture.replace" : "editor.picture.add-file"),
            () =>
              choosePictureFiles(
                ([file]) => {
                  if (picture !== undefined && file !== undefined) props.onReplace(picture, file);
                },
                { many: false },
              ),
          )}
          {isLead
            ? button(formatMessage(locale, "editor.picture.into-body"), () => run(moveIntoBody))
            : button(formatMessage(locale, "editor.picture.make-lead"), () => run(makeLeadPicture))}
          {button(formatMessage(locale, "editor.picture.remove"), () => run(removePicture))}
        </div>
      )}
    </BubbleMenu>
  );
}

const name = "picture-toolbar";

const placement = {
  placement: "top",
  offset: 8,
  flip: true,
  // A picture taller than the window keeps its bar in sight.
  shift: { padding: 8, crossAxis: true },
} as const;
