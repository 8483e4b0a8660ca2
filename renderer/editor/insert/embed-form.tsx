import type { Editor } from "@tiptap/react";
import { useEffect, useId, useRef, useState } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { toLinkAddress } from "../body/link-commands.ts";
import { Button } from "../../ui/button/button.tsx";
import styles from "./embed-form.module.css";
import { insertEmbed } from "./insert-embed.ts";

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  readonly onClose: () => void;
};

/** Asks for what an embed is made of, below the block with the caret. Nothing is fetched. */
export function EmbedForm({ editor, locale, onClose }: Props): React.ReactElement {
  const [address, setAddress] = useState("");
  const [title, setTitle] = useState("");
  const [isRefused, setIsRefused] = useState(false);
  const problem = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    // The palette it may have been asked for in gives the focus back when it has gone.
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const close = (): void => {
    onClose();
    editor.view.focus();
  };
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const whole = toLinkAddress(address);
    if (whole === null || !/^https?:/iu.test(whole)) {
      setIsRefused(true);
      return;
    }
    insertEmbed(whole, title.trim())(editor.state, (tr) => editor.view.dispatch(tr));
    close();
  };

  return (
    <form
      className={styles["form"]}
      aria-label={formatMessage(locale, "embed.title")}
      onSubmit={submit}
    >
      <input
        ref={field}
        className={styles["field"]}
        type="text"
        inputMode="url"
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        value={address}
        aria-label={formatMessage(locale, "embed.address")}
        placeholder={formatMessage(locale, "embed.address")}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? problem : undefined}
        onKeyDown={closeOnEscape}
        onChange={(event) => {
          setAddress(event.target.value);
          setIsRefused(false);
        }}
      />
      {isRefused ? (
        <p id={problem} role="alert" className={styles["problem"]}>
          {formatMessage(locale, "embed.refused")}
        </p>
      ) : null}
      <input
        className={styles["field"]}
        type="text"
        dir="auto"
        autoComplete="off"
        value={title}
        aria-label={formatMessage(locale, "embed.name")}
        placeholder={formatMessage(locale, "embed.name")}
        onKeyDown={closeOnEscape}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className={styles["buttons"]}>
        <Button onPress={close}>{formatMessage(locale, "embed.cancel")}</Button>
        <Button tone="primary" type="submit">
          {formatMessage(locale, "embed.insert")}
        </Button>
      </div>
    </form>
  );
}
