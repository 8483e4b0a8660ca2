import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import styles from "./message-bar.module.css";

/** A bar over the page that says one thing about the article, and what can be done. */
export function MessageBar(props: {
  /** `stop` is said at once, `advice` when there is a pause. */
  readonly tone: "stop" | "advice";
  readonly words: ReactNode;
  /** Buttons. */
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div
      className={`${styles["bar"]} ${styles[props.tone] ?? ""}`}
      role={props.tone === "stop" ? "alert" : "status"}
    >
      <Icon name="warning" />
      <p className={styles["words"]}>{props.words}</p>
      {props.children}
    </div>
  );
}
