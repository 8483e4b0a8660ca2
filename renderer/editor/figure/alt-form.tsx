import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import styles from "./alt-form.module.css";
import { writeAlt } from "./picture-commands.ts";

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  readonly alt: string | null;
  readonly onClose: () => void;
};

/**
 * Asks for the alt text of the selected picture, or for the word that it is decorative. Emptied, the
 * picture is undescribed again. Enter keeps it, Escape leaves it as it was.
 */
export function AltForm({ editor, locale, alt, onClose }: Props): React.ReactElement {
  const [typed, setTyped] = useState(alt ?? "");
  const [isDecorative, setIsDecorative] = useState(alt === "");
  const id = useId();

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const words = typed.trim();
    const next = isDecorative ? "" : words === "" ? null : words;
    writeAlt(next)(editor.state, (tr) => editor.view.dispatch(tr));
    onClose();
  };

  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };

  return (
    <form className={styles["form"]} onSubmit={submit}>
      <label className={styles["label"]} htmlFor={id}>
        {formatMessage(locale, "editor.picture.alt")}
      </label>
      <textarea
        ref={(field) => field?.focus()}
        id={id}
        data-alt-text=""
        className={styles["words"]}
        rows={2}
        dir="auto"
        value={typed}
        disabled={isDecorative}
        aria-describedby={`${id}-help`}
        onKeyDown={(event) => {
          closeOnEscape(event);
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        onChange={(event) => setTyped(event.target.value.replaceAll(/\s*\n\s*/g, " "))}
      />
      <p id={`${id}-help`} className={styles["help"]}>
        {formatMessage(locale, "editor.picture.alt-help")}
      </p>
      <div className={styles["foot"]}>
        <label className={styles["tick"]}>
          <input
            type="checkbox"
            checked={isDecorative}
            onKeyDown={closeOnEscape}
            onChange={(event) => setIsDecorative(event.target.checked)}
          />
          {formatMessage(locale, "editor.picture.decorative")}
        </label>
        <button type="submit" className={styles["save"]} onKeyDown={closeOnEscape}>
          {formatMessage(locale, "editor.picture.alt-save")}
        </button>
      </div>
    </form>
  );
}
