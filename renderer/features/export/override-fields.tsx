import type { ReactNode } from "react";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { TextField } from "../../ui/text-field/text-field.tsx";
import styles from "./override-fields.module.css";

/** Who lets an article out against a stop, and why. */
export function OverrideFields(props: {
  readonly by: string;
  readonly reason: string;
  readonly why: string;
  /** Whether nothing is overruled that would need a reason. */
  readonly noReason?: boolean;
  readonly onFill: (part: { readonly by?: string; readonly reason?: string }) => void;
}): ReactNode {
  const { say } = useMessages();
  return (
    <fieldset className={styles["fields"]}>
      <legend className={styles["legend"]}>
        {say(props.noReason === true ? "placeholder.title" : "export.override")}
      </legend>
      <p className={styles["why"]}>{props.why}</p>
      <TextField
        label={say("export.override-by")}
        value={props.by}
        maxLength={200}
        onValue={(by) => props.onFill({ by })}
      />
      {props.noReason === true ? null : (
        <TextField
          label={say("export.override-reason")}
          value={props.reason}
          maxLength={2000}
          onValue={(reason) => props.onFill({ reason })}
        />
      )}
    </fieldset>
  );
}
