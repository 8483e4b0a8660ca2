import type { ReactNode } from "react";
import styles from "./icon.module.css";

/** Drawn on a 16 by 16 grid with a line 1.5 wide. */
const paths = {
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.7-1.3L14 14",
  plus: "M8 3v10M3 8h10",
  picture:
    "M3 2.5h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Zm-1 9 3.5-3.5 3 3L11 9l3 3M10.5 6v.1",
  import: "M8 2v8m0 0L5 7m3 3 3-3M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2",
  settings:
    "M2 4.5h6m4 0h2M2 11.5h2m4 0h6M10 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-4 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  close: "m4 4 8 8m0-8-8 8",
  list: "M2 4h12M2 8h12M2 12h8",
  check: "m3 8.5 3.5 3.5L13 4.5",
  warning:
    "M8 5.5v3.2m0 2.3v.1M7.1 2.6 1.7 12a1 1 0 0 0 .9 1.5h10.8a1 1 0 0 0 .9-1.5L8.9 2.6a1 1 0 0 0-1.8 0Z",
  up: "m4.5 9.5 3.5-3.5 3.5 3.5",
  chevron: "m4.5 6.5 3.5 3.5 3.5-3.5",
  inspector: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
  copy: "M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2m-7-5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1Z",
  down: "m4 6.5 4 4 4-4",
  trash:
    "M2.5 4.5h11M6 4.5v-2h4v2m2.2 0-.7 8.5a1 1 0 0 1-1 .9h-5a1 1 0 0 1-1-.9l-.7-8.5M6.8 7.2v4m2.4-4v4",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing; what it stands for is said by the control it is in. */
export function Icon(props: { readonly name: IconName }): ReactNode {
  return (
    <svg className={styles["icon"]} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[props.name]} />
    </svg>
  );
}
