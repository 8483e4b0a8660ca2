import type { ReactNode } from "react";
import styles from "./text-button.module.css";

/** A way to somewhere, written like a link among words. */
export function TextButton(props: {
  readonly children: ReactNode;
  /** What it is called, when the words on it say only half of it. */
  readonly label?: string;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles["button"]}
      aria-label={props.label}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
