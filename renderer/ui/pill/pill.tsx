import type { ReactNode } from "react";
import { Button as BaseButton } from "@base-ui/react/button";
import styles from "./pill.module.css";

/** A small button that stays in or out. */
export function Pill(props: {
  readonly children: ReactNode;
  readonly pressed?: boolean;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  readonly quiet?: boolean;
  readonly onPress: () => void;
}): ReactNode {
  const set = props.pressed === true ? styles["set"] : "";
  const quiet = props.quiet === true ? styles["quiet"] : "";
  return (
    <BaseButton
      className={`${styles["pill"]} ${set} ${quiet}`}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={props.onPress}
    >
      <span className={styles["text"]}>{props.children}</span>
    </BaseButton>
  );
}
