import { useId, type KeyboardEvent, type ReactNode } from "react";
import styles from "./questions.module.css";

/** A short list of things about the picture that wait for a person, or that were done for them. */
export function Questions(props: {
  readonly title: string;
  readonly help: string;
  readonly tone: "ask" | "tell";
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className={styles["questions"]} data-tone={props.tone} aria-labelledby={id}>
      <h3 id={id} className={styles["title"]}>
        {props.title}
      </h3>
      <p className={styles["help"]}>{props.help}</p>
      <ul className={styles["list"]}>{props.children}</ul>
    </section>
  );
}

/** One of them: what it is about, and what can be answered. Digits press the buttons in their order. */
export function Question(props: {
  readonly about: ReactNode;
  readonly children: ReactNode;
  /** The answers stand one under the other: they are long. */
  readonly stacked?: boolean;
}): ReactNode {
  function press(event: KeyboardEvent<HTMLElement>): void {
    if (!/^[1-9]$/u.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = event.currentTarget.querySelectorAll("button");
    const button = buttons[Number(event.key) - 1];
    if (button === undefined) return;
    event.preventDefault();
    button.click();
  }
  return (
    // A shortcut of the buttons in it, which are reached without it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles["question"]}
      data-stacked={props.stacked === true ? "" : undefined}
      onKeyDown={press}
    >
      <div className={styles["about"]}>{props.about}</div>
      <div className={styles["answers"]}>{props.children}</div>
    </li>
  );
}

/** A value of the file that can be taken with one key. */
export function ValueButton(props: {
  /** Of which field it is, for who does not see what stands above. */
  readonly label: string;
  readonly value: string;
  readonly origin: string;
  readonly digit: number;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles["value"]}
      aria-keyshortcuts={String(props.digit)}
      onClick={props.onPress}
    >
      <kbd className={styles["digit"]} aria-hidden="true">
        {props.digit}
      </kbd>
      <span className={styles["words"]}>
        <span className="unseen">{props.label} </span>
        <bdi>{props.value}</bdi>
      </span>
      <span className={styles["origin"]}>{props.origin}</span>
    </button>
  );
}
