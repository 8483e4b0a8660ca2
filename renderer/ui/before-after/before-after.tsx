import type { ReactNode } from "react";
import { useMessages } from "../messages/use-messages.ts";
import styles from "./before-after.module.css";

/** A text and what became of it. */
export function BeforeAfter(props: { readonly before: string; readonly after: string }): ReactNode {
  const { say } = useMessages();
  return (
    <span className={styles["line"]}>
      <bdi className={styles["before"]}>{props.before}</bdi>{" "}
      <span className={styles["arrow"]} aria-hidden="true">
        →
      </span>
      <span className="unseen">{say("rules.becomes")}</span>{" "}
      {props.after === "" ? (
        <i className={styles["gone"]}>{say("credit.taken-away")}</i>
      ) : (
        <bdi>{props.after}</bdi>
      )}
    </span>
  );
}
