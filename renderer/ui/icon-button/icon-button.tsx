import type { ReactNode, Ref } from "react";
import { Button as BaseButton } from "@base-ui/react/button";
import { Icon, type IconName } from "../icon/icon.tsx";
import { shortcutForAria, shortcutWords } from "../shortcut/shortcut.ts";
import styles from "./icon-button.module.css";

/** A button that shows a drawing; its name is read out and appears when the pointer rests on it. */
export function IconButton({
  ref,
  ...props
}: {
  readonly label: string;
  readonly icon: IconName;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  /** The keys that do the same, such as `Mod+Shift+E`; shown when the pointer rests on it. */
  readonly shortcut?: string | undefined;
  /** False where the Tab key passes it by, because other keys lead there. */
  readonly stop?: boolean;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}): ReactNode {
  return (
    <BaseButton
      ref={ref}
      className={styles["button"]}
      aria-label={props.label}
      aria-expanded={props.expanded}
      tabIndex={props.stop === false ? -1 : 0}
      focusableWhenDisabled
      disabled={props.disabled ?? false}
      title={
        props.shortcut === undefined
          ? props.label
          : `${props.label} (${shortcutWords(props.shortcut)})`
      }
      aria-keyshortcuts={props.shortcut === undefined ? undefined : shortcutForAria(props.shortcut)}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </BaseButton>
  );
}
