import type { ReactNode } from "react";
import { IconButton } from "../icon-button/icon-button.tsx";
import { Icon } from "../icon/icon.tsx";
import styles from "./notice-bar.module.css";

/** A bar over the window with some things to be told, one under the other, until somebody puts it away. */
export function NoticeBar(props: {
  readonly name: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** List items. */
  readonly children: ReactNode;
}): ReactNode {
  return (
    <aside className={styles["bar"]} aria-label={props.name}>
      <Icon name="warning" />
      <ul className={styles["list"]}>{props.children}</ul>
      <IconButton icon="close" label={props.closeLabel} onPress={props.onClose} />
    </aside>
  );
}
