import type { ReactNode, RefObject } from "react";
import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Icon, type IconName } from "../icon/icon.tsx";
import { shortcutWords } from "../shortcut/shortcut.ts";
import menu from "../menu/menu.module.css";
import styles from "./action-menu.module.css";

/** Something that a menu does. */
export type MenuAction = {
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string | undefined;
  readonly onPress: () => void;
};

export type MenuActions = {
  /** What stands over the actions; none for the first of a menu. */
  readonly label?: string;
  readonly actions: readonly MenuAction[];
};

/** A menu of things to do, at a button that stands elsewhere and may do more than open it. */
export function ActionMenu(props: {
  readonly label: string;
  readonly open: boolean;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly groups: readonly MenuActions[];
  readonly onClose: () => void;
  /** What gets the focus afterwards. */
  readonly focusAfter: () => HTMLElement | null;
  /** Where the menu is put in the page, so that it is part of the same landmark. */
  readonly container: RefObject<HTMLElement | null>;
}): ReactNode {
  return (
    <BaseMenu.Root
      open={props.open}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <BaseMenu.Portal container={props.container}>
        <BaseMenu.Positioner
          className={menu["positioner"]}
          anchor={props.anchor}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <BaseMenu.Popup
            className={menu["popup"]}
            aria-label={props.label}
            finalFocus={() => props.focusAfter()}
          >
            {props.groups.map(({ label, actions }) => (
              <BaseMenu.Group key={label ?? ""} className={menu["group"]}>
                {label === undefined ? null : (
                  <BaseMenu.GroupLabel className={menu["label"]}>{label}</BaseMenu.GroupLabel>
                )}
                {actions.map((action) => (
                  <BaseMenu.Item
                    key={action.label}
                    className={`${menu["item"]} ${styles["item"]}`}
                    onClick={action.onPress}
                  >
                    {action.icon === undefined ? null : <Icon name={action.icon} />}
                    <span className={styles["text"]}>{action.label}</span>
                    {action.shortcut === undefined ? null : (
                      <kbd className={styles["keys"]} dir="ltr">
                        {shortcutWords(action.shortcut)}
                      </kbd>
                    )}
                  </BaseMenu.Item>
                ))}
              </BaseMenu.Group>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
