import type { ReactNode } from "react";
import { hasStops, type ExportState } from "../../state/create-export-desk.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { TextField } from "../../ui/text-field/text-field.tsx";
import styles from "./override-fields.module.css";

/** Who lets an article out against a stop, and why. Shown only when a check stops. */
export function OverrideFields(props: {
  readonly state: ExportState;
  readonly onFill: (part: { readonly by?: string; readonly reason?: string }) => void;
}): ReactNode {
  const { say } = useMessages();
  const { state, onFill } = props;
  if (!hasStops(state.preview)) return null;
  return (
    <fieldset className={styles["fields"]}>
      <legend className={styles["legend"]}>{say("export.override")}</legend>
      <p className={styles["why"]}>{say("export.override-why")}</p>
      <TextField
        label={say("export.override-by")}
        value={state.by}
        onValue={(by) => onFill({ by })}
      />
      <TextField
        label={say("export.override-reason")}
        value={state.reason}
        onValue={(reason) => onFill({ reason })}
      />
    </fieldset>
  );
}
