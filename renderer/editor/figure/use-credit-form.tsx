import type { Editor } from "@tiptap/core";
import { useEffect, useId, useRef, useState } from "react";
import type { UseCredit } from "#shared/article/use-credit.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import styles from "./alt-form.module.css";
import { writeUseCredit } from "./picture-commands.ts";
import own from "./use-credit-form.module.css";

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  /** What the picture itself prints. */
  readonly line: string;
  readonly credit: UseCredit | null;
  readonly onClose: () => void;
};

type Kind = "picture" | "text" | "hidden";

/**
 * Asks what the selected use prints as its credit: the picture's, other words, or none, for which it
 * wants a reason. Enter keeps it, Escape leaves it as it was.
 */
export function UseCreditForm(props: Props): React.ReactElement {
  const { editor, locale, line, credit, onClose } = props;
  const [kind, setKind] = useState<Kind>(kindOf(credit));
  const [text, setText] = useState(credit !== null && "text" in credit ? credit.text : line);
  const [reason, setReason] = useState(credit !== null && "hidden" in credit ? credit.hidden : "");
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(":checked")?.focus(), []);
  const words = kind === "text" ? text : reason;

  const submit = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (kind !== "picture" && words.trim() === "") {
      setIsMissing(true);
      event.currentTarget.querySelector<HTMLElement>("[data-use-credit-words]")?.focus();
      return;
    }
    const next = kind === "picture" ? null : { [kind]: words.trim() };
    writeUseCredit(next as UseCredit | null)(editor.state, (tr) => editor.view.dispatch(tr));
    onClose();
  };

  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };

  return (
    <form ref={form} data-use-credit="" className={styles["form"]} onSubmit={submit}>
      <fieldset className={own["kinds"]}>
        <legend className={styles["label"]}>{formatMessage(locale, "use-credit.title")}</legend>
        {(["picture", "text", "hidden"] as const).map((value) => (
          <label key={value} className={styles["tick"]}>
            <input
              type="radio"
              name={id}
              checked={kind === value}
              onKeyDown={closeOnEscape}
              onChange={() => {
                setKind(value);
                setIsMissing(false);
              }}
            />
            <span>
              {formatMessage(locale, `use-credit.${value}`)}
              {value === "picture" && line !== "" ? (
                <bdi className={own["line"]}>{line}</bdi>
              ) : null}
            </span>
          </label>
        ))}
      </fieldset>
      {kind === "picture" ? null : (
        <input
          data-use-credit-words=""
          className={own["words"]}
          // Without words there is nothing to tell a direction by but the interface.
          dir={words === "" ? undefined : "auto"}
          value={words}
          onKeyDown={closeOnEscape}
          maxLength={1000}
          aria-label={formatMessage(
            locale,
            kind === "text" ? "use-credit.words" : "use-credit.reason",
          )}
          placeholder={formatMessage(
            locale,
            kind === "text" ? "use-credit.words" : "use-credit.reason",
          )}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          onChange={(event) => {
            setIsMissing(false);
            if (kind === "text") setText(event.target.value);
            else setReason(event.target.value);
          }}
        />
      )}
      {isMissing ? (
        <p id={`${id}-missing`} className={own["missing"]} role="alert">
          {formatMessage(
            locale,
            kind === "text" ? "use-credit.needs-words" : "use-credit.needs-reason",
          )}
        </p>
      ) : null}
      <div className={styles["foot"]}>
        <span className={styles["help"]}>{formatMessage(locale, "use-credit.help")}</span>
        <button type="submit" className={styles["save"]} onKeyDown={closeOnEscape}>
          {formatMessage(locale, "editor.picture.alt-save")}
        </button>
      </div>
    </form>
  );
}

function kindOf(credit: UseCredit | null): Kind {
  if (credit === null) return "picture";
  return "text" in credit ? "text" : "hidden";
}
