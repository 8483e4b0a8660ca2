import type { ComponentProps, ReactNode } from "react";
import { SegmentedControl } from "../../ui/segmented-control/segmented-control.tsx";
import styles from "./preferences-dialog.module.css";

/** One preference on a line: what it is called, and its few answers. */
export function ChoiceLine<Value extends string>(
  props: ComponentProps<typeof SegmentedControl<Value>>,
): ReactNode {
  return (
    <div className={styles["line"]}>
      {/* The group's own name says it to screen readers. */}
      <span aria-hidden="true">{props.label}</span>
      <SegmentedControl {...props} />
    </div>
  );
}
