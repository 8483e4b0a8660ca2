import type { ReactNode, Ref } from "react";
import { Button as BaseButton } from "@base-ui/react/button";
import { shortcutForAria, shortcutWords } from "../shortcut/shortcut.ts";
import styles from "./button.module.css";

/** A button with its name written on it. `primary` is for the one thing a place is for. */
export function Button({
  ref,
  ...props
}: {
  readonly children: ReactNode;
  readonly tone?: "plain" | "primary" | "quiet";
  readonly type?: "button" | "submit";
  /** The id of the form it sends, when it stands outside of it. */
  readonly form?: string;
  readonly disabled?: boolean;
  /** What it is called, when the words on it say only half of it. */
  readonly label?: string;
  /** The keys that do the same, such as `Mod+Shift+E`; shown when the pointer rests on it. */
  readonly shortcut?: string | undefined;
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}): ReactNode {
  return (
    <BaseButton
      ref={ref}
      type={props.type ?? "button"}
      form={props.form}
      className={`${styles["button"]} ${styles[props.tone ?? "plain"] ?? ""}`}
      // A button that goes dead under the keyboard would drop the focus on the floor.
      focusableWhenDisabled
      disabled={props.disabled ?? false}
      aria-label={props.label}
      title={props.shortcut === undefined ? undefined : shortcutWords(props.shortcut)}
      aria-keyshortcuts={props.shortcut === undefined ? undefined : shortcutForAria(props.shortcut)}
      onClick={props.onPress}
    >
      {props.children}
    </BaseButton>
  );
}
