import { useId, type ReactNode } from "react";
import styles from "./segmented-control.module.css";

/** One choice of a few, all in sight. Arrow keys move between them, as in any group of radio buttons. */
export function SegmentedControl<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles["group"]}>
      <legend className="unseen">{props.label}</legend>
      {props.choices.map((choice) => (
        <label key={choice.value} className={styles["choice"]}>
          <input
            type="radio"
            className={styles["radio"]}
            name={name}
            checked={choice.value === props.value}
            onChange={() => props.onValue(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
