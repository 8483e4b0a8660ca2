import { useId, useRef, type ReactNode } from "react";
import { Select as BaseSelect } from "@base-ui/react/select";
import { Icon } from "../icon/icon.tsx";
import styles from "./select-field.module.css";

/** One of a fixed list, with its name above it. */
export function SelectField<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** At the other end of the line its name is on. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean;
  readonly onValue: (value: Value) => void;
}): ReactNode {
  const id = useId();
  // Beside its field in the page, so that it is part of the same landmark.
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className={styles["field"]} ref={place}>
      <span className={styles["head"]}>
        <label className={styles["label"]} id={`${id}-label`} htmlFor={id}>
          {props.label}
        </label>
        {props.aside}
      </span>
      <BaseSelect.Root
        items={props.choices}
        value={props.value}
        modal={false}
        disabled={props.disabled ?? false}
        onValueChange={(value: Value | null) => {
          if (value !== null) props.onValue(value);
        }}
      >
        <BaseSelect.Trigger id={id} className={styles["trigger"]} aria-labelledby={`${id}-label`}>
          <BaseSelect.Value className={styles["value"]} />
          <Icon name="chevron" />
        </BaseSelect.Trigger>
        <BaseSelect.Portal container={place}>
          <BaseSelect.Positioner
            className={styles["positioner"]}
            // The pane round it scrolls, and would cut an absolute one off.
            positionMethod="fixed"
            alignItemWithTrigger={false}
            sideOffset={4}
          >
            <BaseSelect.Popup className={styles["popup"]} aria-labelledby={`${id}-label`}>
              {props.choices.map(({ value, label }) => (
                <BaseSelect.Item key={value} value={value} className={styles["item"]}>
                  <span className={styles["tick"]}>
                    <BaseSelect.ItemIndicator>
                      <Icon name="check" />
                    </BaseSelect.ItemIndicator>
                  </span>
                  <BaseSelect.ItemText>{label}</BaseSelect.ItemText>
                </BaseSelect.Item>
              ))}
            </BaseSelect.Popup>
          </BaseSelect.Positioner>
        </BaseSelect.Portal>
      </BaseSelect.Root>
    </div>
  );
}
