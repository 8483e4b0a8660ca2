import type { ReactNode } from "react";
import type { Finding } from "#shared/checks/check.ts";
import { findingWords } from "#shared/messages/finding-words.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./checks.module.css";

/** What is to be mended before the article leaves, each with the way there. */
export function Checks(props: {
  readonly findings: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
  /** What mends a finding at once, in words and in deed, if anything does. */
  readonly fixOf: (finding: Finding) => { readonly words: string; readonly run: () => void } | null;
}): ReactNode {
  const { say, locale } = useMessages();
  const { findings } = props;
  if (findings.length === 0)
    return (
      <p className={styles["none"]}>
        <Icon name="check" />
        {say("checks.none")}
      </p>
    );
  return (
    <ul className={styles["list"]}>
      {findings.map((finding, index) => (
        // Two findings may be alike in every word, and none is ever reordered by hand.
        <li key={index} className={styles["finding"]} data-level={finding.level}>
          <p className={styles["words"]}>
            <b className={styles["level"]}>{say(`level.${finding.level}`)}</b>
            <span dir="auto">{findingWords(locale, finding)}</span>
          </p>
          <Actions fix={props.fixOf(finding)} onGo={() => props.onGo(finding)} />
        </li>
      ))}
    </ul>
  );
}

function Actions(props: {
  readonly fix: { readonly words: string; readonly run: () => void } | null;
  readonly onGo: () => void;
}): ReactNode {
  const { say } = useMessages();
  const { fix } = props;
  return (
    <p className={styles["actions"]}>
      {fix === null ? null : (
        <button type="button" className={styles["go"]} onClick={fix.run}>
          {fix.words}
        </button>
      )}
      <button type="button" className={styles["go"]} onClick={props.onGo}>
        {say("checks.go")}
      </button>
    </p>
  );
}
