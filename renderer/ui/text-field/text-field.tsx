import { useId, type ReactNode, type Ref } from "react";
import { Input } from "@base-ui/react/input";
import styles from "./text-field.module.css";

/** A line to type in, with its name above it. */
export function TextField({
  ref,
  ...props
}: {
  readonly label: string;
  /** What it is called in the page, for whoever looks for it. */
  readonly name?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What it is for, in a sentence under it. */
  readonly help?: string;
  /** Why its value will not do. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** A path or an address: set in equal widths and from left to right. */
  readonly path?: boolean;
  readonly disabled?: boolean;
  readonly type?: "text" | "date" | "datetime-local";
  /** At least so many lines, more as they fill up. */
  readonly rows?: number;
  /** At the other end of the line its name is on: a count, a unit. */
  readonly aside?: ReactNode;
  /** What was written here before, offered while one types. */
  readonly suggestions?: readonly string[];
  readonly onLeave?: () => void;
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLInputElement>;
}): ReactNode {
  const id = useId();
  const note = props.error ?? props.help;
  return (
    <div className={styles["field"]}>
      <span className={styles["head"]}>
        <label className={styles["label"]} htmlFor={id}>
          {props.label}
        </label>
        {props.aside}
      </span>
      <Input
        ref={ref}
        id={id}
        name={props.name}
        type={props.rows === undefined ? (props.type ?? "text") : undefined}
        {...(props.rows === undefined ? {} : { render: <textarea rows={props.rows} /> })}
        className={`${styles["input"]} ${props.path === true ? styles["path"] : ""} ${props.rows === undefined ? "" : styles["lines"]}`}
        dir={props.path === true ? "ltr" : "auto"}
        value={props.value}
        placeholder={props.placeholder}
        disabled={props.disabled ?? false}
        maxLength={props.maxLength}
        autoComplete="off"
        list={(props.suggestions ?? []).length === 0 ? undefined : `${id}-before`}
        spellCheck={props.path !== true}
        aria-invalid={props.error !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onValueChange={props.onValue}
        onBlur={props.onLeave}
      />
      {(props.suggestions ?? []).length === 0 ? null : (
        <datalist id={`${id}-before`}>
          {props.suggestions?.map((before) => (
            <option key={before}>{before}</option>
          ))}
        </datalist>
      )}
      {note === undefined ? null : (
        <p
          id={`${id}-note`}
          className={props.error === undefined ? styles["help"] : styles["error"]}
        >
          {note}
        </p>
      )}
    </div>
  );
}
