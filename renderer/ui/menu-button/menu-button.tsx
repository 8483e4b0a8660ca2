import { useRef, type ReactNode } from "react";
import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Icon } from "../icon/icon.tsx";
import { shortcutWords } from "../shortcut/shortcut.ts";
import menu from "../menu/menu.module.css";
import styles from "./menu-button.module.css";

/** A few things that can be done, under one name. */
export type ButtonActions = {
  readonly label: string;
  readonly actions: readonly {
    readonly label: string;
    readonly shortcut?: string | undefined;
    readonly onPress: () => void;
  }[];
};

/** A button that opens a menu of things to do. */
export function MenuButton(props: {
  readonly label: string;
  /** Whether the name is written on the button, or only read out and shown on pointing. */
  readonly shown: boolean;
  readonly disabled?: boolean;
  readonly groups: readonly ButtonActions[];
}): ReactNode {
  // Beside its button in the page, so that it is part of the same landmark, or of the dialog.
  const place = useRef<HTMLSpanElement>(null);
  return (
    <span className={menu["menu"]} ref={place}>
      <BaseMenu.Root modal={false} disabled={props.disabled ?? false}>
        <BaseMenu.Trigger
          className={`${menu["trigger"]} ${styles["trigger"]} ${props.shown ? styles["shown"] : ""}`}
          {...(props.shown ? {} : { "aria-label": props.label, title: props.label })}
        >
          {props.shown ? props.label : null}
          <Icon name={props.shown ? "chevron" : "copy"} />
        </BaseMenu.Trigger>
        <BaseMenu.Portal container={place}>
          <BaseMenu.Positioner
            className={menu["positioner"]}
            positionMethod="fixed"
            align="end"
            sideOffset={6}
          >
            <BaseMenu.Popup className={menu["popup"]}>
              {props.groups.map((group) => (
                <BaseMenu.Group key={group.label} className={menu["group"]}>
                  <BaseMenu.GroupLabel className={menu["label"]}>{group.label}</BaseMenu.GroupLabel>
                  {group.actions.map((action) => (
                    <BaseMenu.Item
                      key={action.label}
                      className={`${menu["item"]} ${styles["item"]}`}
                      onClick={action.onPress}
                    >
                      {action.label}
                      {action.shortcut === undefined ? null : (
                        <kbd className={styles["keys"]}>{shortcutWords(action.shortcut)}</kbd>
                      )}
                    </BaseMenu.Item>
                  ))}
                </BaseMenu.Group>
              ))}
            </BaseMenu.Popup>
          </BaseMenu.Positioner>
        </BaseMenu.Portal>
      </BaseMenu.Root>
    </span>
  );
}
