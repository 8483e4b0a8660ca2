import type { ReactNode } from "react";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { Tabs, type Tab } from "../../ui/tabs/tabs.tsx";
import styles from "./inspector.module.css";

/** The pane beside the canvas: what there is to know of the open article, a tab each. */
export function Inspector<Id extends string>(props: {
  readonly tabs: readonly Tab<Id>[];
  readonly tab: Id;
  readonly onTab: (tab: Id) => void;
  /** Escape puts it away, where it lies over the page. */
  readonly onLeave: () => void;
}): ReactNode {
  const { say } = useMessages();
  return (
    // Keys that no field in it has used; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={styles["inspector"]}
      aria-label={say("inspector.name")}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onLeave();
      }}
    >
      <Tabs
        label={say("inspector.name")}
        tabs={props.tabs}
        value={props.tab}
        onValue={props.onTab}
      />
    </aside>
  );
}
