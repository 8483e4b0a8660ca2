import type { ReactNode, Ref } from "react";
import { Button as BaseButton } from "@base-ui/react/button";
import styles from "./button.module.css";

/** A button with its name written on it. `primary` is for the one thing a place is for. */
export function Button(props: {
  readonly children: ReactNode;
  readonly tone?: "plain" | "primary" | "quiet";
  readonly type?: "button" | "submit";
  readonly disabled?: boolean;
  /** Shown when the pointer rests on it: the shortcut, mostly. */
  readonly hint?: string;
  readonly shortcut?: string;
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}): ReactNode {
  return (
    <BaseButton
      ref={props.ref}
      type={props.type ?? "button"}
      className={`${styles["button"]} ${styles[props.tone ?? "plain"]}`}
      // A button that goes dead under the keyboard would drop the focus on the floor.
      focusableWhenDisabled
      disabled={props.disabled ?? false}
      title={props.hint}
      aria-keyshortcuts={props.shortcut}
      onClick={props.onPress}
    >
      {props.children}
    </BaseButton>
  );
}
