import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { linkRange, removeLink, setLink, toLinkAddress } from "../body/link-commands.ts";
import styles from "./selection-toolbar.module.css";

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  readonly onClose: () => void;
};

/** Asks for the address of a link, in place. Enter sets it, Escape leaves it as it was. */
export function LinkForm({ editor, locale, onClose }: Props): React.ReactElement {
  const [range] = useState(() => linkRange(editor.state));
  const [typed, setTyped] = useState(range?.href ?? "");
  const [isRefused, setIsRefused] = useState(false);
  const problem = useId();

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const address = toLinkAddress(typed);
    if (range === null || address === null) {
      setIsRefused(true);
      return;
    }
    setLink(range.from, range.to, address)(editor.state, (tr) => editor.view.dispatch(tr));
    onClose();
  };
  const remove = (): void => {
    if (range !== null)
      removeLink(range.from, range.to)(editor.state, (tr) => editor.view.dispatch(tr));
    onClose();
  };

  return (
    <form className={styles["form"]} onSubmit={submit}>
      <input
        ref={(input) => input?.focus()}
        className={styles["address"]}
        type="text"
        inputMode="url"
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        value={typed}
        aria-label={formatMessage(locale, "editor.link.address")}
        placeholder={formatMessage(locale, "editor.link.address")}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? problem : undefined}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onClose();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setIsRefused(false);
        }}
      />
      <button type="submit" className={styles["button"]}>
        {formatMessage(locale, "editor.link.set")}
      </button>
      {range?.href === "" || range === null ? null : (
        <button type="button" className={styles["button"]} onClick={remove}>
          {formatMessage(locale, "editor.link.remove")}
        </button>
      )}
      {isRefused ? (
        <p id={problem} role="alert" className={styles["problem"]}>
          {formatMessage(locale, "editor.link.refused")}
        </p>
      ) : null}
    </form>
  );
}
