import { useState, type ReactNode } from "react";
import type { Preferences } from "#shared/desk-api/payloads.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { TextField } from "../../ui/text-field/text-field.tsx";
import styles from "./preferences-dialog.module.css";

/** Who sits here. Kept when a field is left, so that no half a name signs anything. */
export function MeFields(props: {
  readonly me: Preferences["me"];
  readonly onMe: (me: Preferences["me"]) => void;
}): ReactNode {
  const { say } = useMessages();
  const [name, setName] = useState(props.me?.name ?? "");
  const [initials, setInitials] = useState(props.me?.initials ?? "");
  const keep = (): void => {
    const next = { name: name.trim(), initials: initials.trim() };
    const me = next.name === "" && next.initials === "" ? null : next;
    if (JSON.stringify(me) !== JSON.stringify(props.me)) props.onMe(me);
  };
  return (
    <div className={styles["me"]}>
      <TextField
        label={say("preferences.name")}
        help={say("preferences.name-help")}
        value={name}
        maxLength={200}
        onValue={setName}
        onLeave={keep}
      />
      <TextField
        label={say("preferences.initials")}
        value={initials}
        maxLength={12}
        onValue={setInitials}
        onLeave={keep}
      />
    </div>
  );
}
