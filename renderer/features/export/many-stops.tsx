import type { ReactNode } from "react";
import type { ExportManyState } from "../../state/export-many.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SegmentedControl } from "../../ui/segmented-control/segmented-control.tsx";
import styles from "./export-many-dialog.module.css";
import { OverrideFields } from "./override-fields.tsx";

/** What becomes of articles that a check stops: left out, or one name and reason for all of them. */
export function ManyStops(props: {
  readonly count: number;
  /** Whether some of them are stopped by nothing but their pictures. */
  readonly byPictures: boolean;
  readonly stops: ExportManyState["stops"];
  readonly by: string;
  readonly reason: string;
  readonly onFill: (part: Partial<Pick<ExportManyState, "stops" | "by" | "reason">>) => void;
}): ReactNode {
  const { say } = useMessages();
  const words = say("export.many-stopped", { count: props.count });
  return (
    <div className={styles["stops"]}>
      <p className={styles["stopped"]}>{words}</p>
      <SegmentedControl
        label={words}
        value={props.stops}
        choices={[
          { value: "leave-out", label: say("export.many-leave-out") },
          ...(props.byPictures
            ? [{ value: "placeholders" as const, label: say("placeholder.leave-out") }]
            : []),
          { value: "override", label: say("export.many-override") },
        ]}
        onValue={(stops) => props.onFill({ stops })}
      />
      {props.stops !== "leave-out" ? (
        <OverrideFields
          by={props.by}
          reason={props.reason}
          why={say(props.stops === "override" ? "export.many-why" : "placeholder.many-why")}
          noReason={props.stops === "placeholders"}
          onFill={props.onFill}
        />
      ) : null}
    </div>
  );
}
