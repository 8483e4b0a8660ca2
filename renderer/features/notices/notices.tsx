import type { ReactNode } from "react";
import type { DeskState } from "../../state/create-desk-state.ts";
import { useStored } from "../../state/use-stored.ts";
import { IconButton } from "../../ui/icon-button/icon-button.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./notices.module.css";

/** What the desk found when it opened the library: files set aside, read only, or rebuilt. */
export function Notices(props: { readonly deskState: DeskState }): ReactNode {
  const { say } = useMessages();
  const notices = useStored(props.deskState.store, ({ desk }) => desk?.notices);
  const read = useStored(props.deskState.store, ({ noticesRead }) => noticesRead);
  if (read || notices === undefined || notices.length === 0) return null;
  return (
    <aside className={styles["bar"]} aria-label={say("notice.name")}>
      <Icon name="warning" />
      <ul className={styles["list"]}>
        {notices.map((notice) => (
          <li key={`${notice.kind} ${notice.file}`}>
            {say(`notice.${notice.kind}`, { file: notice.file })}
          </li>
        ))}
      </ul>
      <IconButton
        icon="close"
        label={say("notice.close")}
        onPress={props.deskState.putNoticesAway}
      />
    </aside>
  );
}
