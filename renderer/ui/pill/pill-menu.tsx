import { useRef, type ReactNode } from "react";
import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Icon } from "../icon/icon.tsx";
import menu from "../menu/menu.module.css";
import styles from "./pill.module.css";

/** A small button that names a question and its answer, and opens the answers. */
export function PillMenu(props: {
  /** What it asks; read out before the answer. */
  readonly label: string;
  /** What stands on it. */
  readonly shown: string;
  readonly name: string;
  readonly set: boolean;
  readonly quiet?: boolean;
  readonly value: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
  readonly onValue: (value: string) => void;
  readonly onOpen?: () => void;
}): ReactNode {
  // Beside its button in the page, so that it is part of the same landmark.
  const place = useRef<HTMLSpanElement>(null);
  const set = props.set ? styles["set"] : "";
  const quiet = props.quiet === true ? styles["quiet"] : "";
  return (
    <span className={styles["place"]} ref={place}>
      <BaseMenu.Root
        modal={false}
        onOpenChange={(open) => {
          if (open) props.onOpen?.();
        }}
      >
        <BaseMenu.Trigger className={`${styles["pill"]} ${set} ${quiet}`} aria-label={props.name}>
          <span className={styles["text"]} dir="auto">
            {props.shown}
          </span>
          <span className={styles["arrow"]}>
            <Icon name="down" />
          </span>
        </BaseMenu.Trigger>
        <BaseMenu.Portal container={place}>
          <BaseMenu.Positioner className={menu["positioner"]} align="start" sideOffset={4}>
            <BaseMenu.Popup className={menu["popup"]}>
              <BaseMenu.RadioGroup
                value={props.value}
                onValueChange={(value: unknown) => props.onValue(String(value))}
              >
                <BaseMenu.GroupLabel className={menu["label"]}>{props.label}</BaseMenu.GroupLabel>
                {props.answers.map((answer) => (
                  <BaseMenu.RadioItem
                    key={answer.value}
                    className={menu["item"]}
                    value={answer.value}
                    closeOnClick
                  >
                    <span className={menu["tick"]}>
                      <BaseMenu.RadioItemIndicator>
                        <Icon name="check" />
                      </BaseMenu.RadioItemIndicator>
                    </span>
                    <span dir="auto">{answer.label}</span>
                  </BaseMenu.RadioItem>
                ))}
              </BaseMenu.RadioGroup>
            </BaseMenu.Popup>
          </BaseMenu.Positioner>
        </BaseMenu.Portal>
      </BaseMenu.Root>
    </span>
  );
}
