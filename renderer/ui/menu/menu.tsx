import { useRef, type ReactNode } from "react";
import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Icon, type IconName } from "../icon/icon.tsx";
import styles from "./menu.module.css";

/** One question of a menu, with its answers. */
export type MenuChoice = {
  readonly label: string;
  readonly value: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
  readonly onValue: (value: string) => void;
};

/** A button that opens a menu of choices; each keeps its answer ticked. */
export function Menu(props: {
  readonly label: string;
  readonly icon: IconName;
  readonly choices: readonly MenuChoice[];
  /** What the menu leads to, below its choices. */
  readonly more?: { readonly label: string; readonly onPress: () => void };
}): ReactNode {
  // Beside its button in the page, so that it is part of the same landmark.
  const place = useRef<HTMLSpanElement>(null);
  return (
    <span className={styles["menu"]} ref={place}>
      <BaseMenu.Root modal={false}>
        <BaseMenu.Trigger
          className={styles["trigger"]}
          aria-label={props.label}
          title={props.label}
        >
          <Icon name={props.icon} />
        </BaseMenu.Trigger>
        <BaseMenu.Portal container={place}>
          <BaseMenu.Positioner className={styles["positioner"]} align="end" sideOffset={6}>
            <BaseMenu.Popup className={styles["popup"]}>
              {props.choices.map((choice) => (
                <BaseMenu.RadioGroup
                  key={choice.label}
                  className={styles["group"]}
                  value={choice.value}
                  onValueChange={(value: unknown) => choice.onValue(String(value))}
                >
                  <BaseMenu.GroupLabel className={styles["label"]}>
                    {choice.label}
                  </BaseMenu.GroupLabel>
                  {choice.answers.map((answer) => (
                    <BaseMenu.RadioItem
                      key={answer.value}
                      className={styles["item"]}
                      value={answer.value}
                    >
                      <span className={styles["tick"]}>
                        <BaseMenu.RadioItemIndicator>
                          <Icon name="check" />
                        </BaseMenu.RadioItemIndicator>
                      </span>
                      {answer.label}
                    </BaseMenu.RadioItem>
                  ))}
                </BaseMenu.RadioGroup>
              ))}
              {props.more === undefined ? null : (
                <BaseMenu.Item className={styles["item"]} onClick={props.more.onPress}>
                  <span className={styles["tick"]} />
                  {props.more.label}
                </BaseMenu.Item>
              )}
            </BaseMenu.Popup>
          </BaseMenu.Positioner>
        </BaseMenu.Portal>
      </BaseMenu.Root>
    </span>
  );
}
