import type { ReactNode } from "react";
import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import styles from "./tabs.module.css";

/** One tab and what is behind it. */
export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** A number beside the label, with what it counts in words. */
  readonly count?: { readonly shown: number; readonly words: string; readonly urgent: boolean };
  readonly content: ReactNode;
};

/** A few panels of which one is in sight; what was begun in the others is kept. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly value: Id;
  readonly onValue: (id: Id) => void;
}): ReactNode {
  return (
    <BaseTabs.Root
      className={styles["tabs"]}
      value={props.value}
      onValueChange={(value: Id) => props.onValue(value)}
    >
      <BaseTabs.List className={styles["list"]} aria-label={props.label}>
        {props.tabs.map(({ id, label, count }) => (
          <BaseTabs.Tab key={id} value={id} className={styles["tab"]}>
            {label}
            {count === undefined || count.shown === 0 ? null : (
              <span className={styles["count"]} data-urgent={count.urgent ? "" : undefined}>
                <span aria-hidden="true">{count.shown}</span>
                <span className="unseen"> {count.words}</span>
              </span>
            )}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {props.tabs.map(({ id, content }) => (
        <BaseTabs.Panel key={id} value={id} className={styles["panel"]} keepMounted>
          {content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
