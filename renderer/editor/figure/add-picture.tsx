import type { EditorState } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { useState } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { directionOfLanguage } from "#shared/text/direction.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { shortcutForAria, shortcutWords } from "../../ui/shortcut/shortcut.ts";
import { bodyRange } from "../frame/fields.ts";
import styles from "./add-picture.module.css";
import { hasLeadPicture } from "./picture-place.ts";

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  readonly language: string;
  readonly onLead: () => void;
  readonly onLeadFiles: (files: readonly File[]) => void;
  readonly onInsert: () => void;
};

/**
 * The two places that offer a picture: the lead picture's while it is free, and the empty line the
 * caret is in. They stand beside the text, not in it, so that no selection and no copy holds them.
 */
export function AddPicture(props: Props): React.ReactElement | null {
  const { editor, locale, onLead, onLeadFiles, onInsert } = props;
  const { leadIsFree, isInFrame, isOnEmptyLine } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => readOffers(state),
  });
  const [isOver, setIsOver] = useState(false);
  const dir = directionOfLanguage(props.language);
  const shortcut = "Mod+Alt+P";

  return (
    <>
      {leadIsFree ? (
        <div className={styles["lead"]} dir={dir}>
          <button
            type="button"
            className={styles["add"]}
            data-shown={isInFrame ? "" : undefined}
            data-over={isOver ? "" : undefined}
            onClick={onLead}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes("Files")) return;
              event.preventDefault();
              setIsOver(true);
            }}
            onDragLeave={() => setIsOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setIsOver(false);
              onLeadFiles([...event.dataTransfer.files]);
            }}
          >
            <Icon name="plus" />
            {formatMessage(locale, "editor.picture.add-lead")}
          </button>
        </div>
      ) : null}
      {isOnEmptyLine ? (
        <div className={styles["line"]} dir={dir}>
          <button
            type="button"
            className={styles["insert"]}
            aria-label={formatMessage(locale, "editor.picture.insert")}
            aria-keyshortcuts={shortcutForAria(shortcut)}
            title={`${formatMessage(locale, "editor.picture.insert")} (${shortcutWords(shortcut)})`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onInsert}
          >
            <Icon name="picture" />
          </button>
        </div>
      ) : null}
    </>
  );
}

type Offers = {
  readonly leadIsFree: boolean;
  readonly isInFrame: boolean;
  readonly isOnEmptyLine: boolean;
};

function readOffers({ doc, selection }: EditorState): Offers {
  const { $from, empty } = selection;
  const { from } = bodyRange(doc);
  return {
    leadIsFree: !hasLeadPicture(doc),
    isInFrame: selection.from < from,
    isOnEmptyLine:
      empty &&
      $from.depth === 1 &&
      $from.parent.type.name === "paragraph" &&
      $from.parent.content.size === 0,
  };
}
