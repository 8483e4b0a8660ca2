import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import styles from "./disclosure.module.css";

/** Something that is folded until somebody wants to see it. */
export function Disclosure(props: {
  readonly title: string;
  /** At the other end of the line: how much there is in it. */
  readonly aside?: string | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** `large` holds others. */
  readonly size?: "large" | "usual";
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details
      className={`${styles["disclosure"]} ${styles[props.size ?? "usual"]}`}
      open={props.open}
      onToggle={(event) => {
        // Those that are inside of it tell it too.
        if (event.target === event.currentTarget && event.currentTarget.open !== props.open)
          props.onOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles["summary"]}>
        <span className={styles["mark"]}>
          <Icon name="chevron" />
        </span>
        <span className={styles["title"]}>{props.title}</span>
        {props.aside === undefined ? null : <span className={styles["aside"]}>{props.aside}</span>}
      </summary>
      {props.open ? <div className={styles["inside"]}>{props.children}</div> : null}
    </details>
  );
}
