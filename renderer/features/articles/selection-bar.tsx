import type { ReactNode } from "react";
import type { ListAction, ListActionsState } from "../../state/create-list-actions.ts";
import { Button } from "../../ui/button/button.tsx";
import { IconButton } from "../../ui/icon-button/icon-button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./selection-bar.module.css";

/** What can be done with the selected articles, and how far it has come. */
export function SelectionBar(props: {
  readonly count: number;
  readonly trash: boolean;
  readonly running: ListActionsState["running"];
  readonly onAction: (action: ListAction) => void;
  readonly onExport: () => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
}): ReactNode {
  const { say } = useMessages();
  const { running } = props;
  // One article is done before anybody could read of it.
  if (running !== null && running.total > 1)
    return (
      <fieldset className={styles["bar"]} aria-label={say("list.selection")}>
        <output className={styles["count"]}>
          {say(`list.running.${running.action}`, { done: running.done, total: running.total })}
        </output>
        <Button onPress={props.onCancel}>{say("action.cancel")}</Button>
      </fieldset>
    );
  if (props.count === 0) return null;
  return (
    <fieldset className={styles["bar"]} aria-label={say("list.selection")}>
      <output className={styles["count"]}>{say("list.selected", { count: props.count })}</output>
      <IconButton icon="close" label={say("list.unselect")} onPress={props.onClear} />
      <div className={styles["actions"]}>
        {props.trash ? (
          <Button onPress={() => props.onAction("putBack")}>{say("list.put-back")}</Button>
        ) : (
          <>
            <Button onPress={props.onExport}>{say("list.export", { count: props.count })}</Button>
            <Button onPress={() => props.onAction("duplicate")}>{say("list.duplicate")}</Button>
            <Button onPress={() => props.onAction("throwAway")}>{say("list.throw-away")}</Button>
          </>
        )}
      </div>
    </fieldset>
  );
}
