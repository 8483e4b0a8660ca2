import {
  useEffectEvent,
  useLayoutEffect,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { Menu as BaseMenu } from "@base-ui/react/menu";
import styles from "./menu.module.css";

/** Something to do at a place of the page. */
export type PlaceMenuItem = {
  readonly label: string;
  /** The language of the label, where it is not that of the interface. */
  readonly lang?: string;
  /** Null for a line that only says something. */
  readonly onPress: (() => void) | null;
};

/** A menu at a place of the page in place of a button: open for as long as it is drawn. */
export function PlaceMenu(props: {
  readonly label: string;
  readonly groups: readonly (readonly PlaceMenuItem[])[];
  readonly place: () => DOMRect;
  /** Called when it is gone, to give the keyboard back. */
  readonly onClosed: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}): ReactNode {
  const closed = useEffectEvent(props.onClosed);
  // At once, so that no key pressed after Escape is lost.
  useLayoutEffect(() => () => closed(), []);
  // Where it is drawn in the page, so that it is part of the same landmark.
  const [container, setContainer] = useState<HTMLElement | null>(null);
  return (
    <span ref={setContainer}>
      {container === null ? null : (
        <BaseMenu.Root
          open
          modal={false}
          onOpenChange={(open) => {
            if (!open) props.onClose();
          }}
        >
          <BaseMenu.Portal container={container}>
            <BaseMenu.Positioner
              className={styles["positioner"]}
              anchor={{ getBoundingClientRect: props.place }}
              align="start"
              sideOffset={6}
            >
              <BaseMenu.Popup
                className={styles["popup"]}
                aria-label={props.label}
                finalFocus={false}
                onKeyDown={props.onKeyDown}
              >
                {props.groups.map((items, index) => (
                  <BaseMenu.Group key={index} className={styles["group"]}>
                    {items.map(({ label, lang, onPress }) => (
                      <BaseMenu.Item
                        key={label}
                        className={styles["item"]}
                        disabled={onPress === null}
                        onClick={onPress ?? undefined}
                      >
                        <bdi lang={lang}>{label}</bdi>
                      </BaseMenu.Item>
                    ))}
                  </BaseMenu.Group>
                ))}
              </BaseMenu.Popup>
            </BaseMenu.Positioner>
          </BaseMenu.Portal>
        </BaseMenu.Root>
      )}
    </span>
  );
}
