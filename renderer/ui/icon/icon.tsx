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
  go: "M3 8h9.5M9 4.5 12.5 8 9 11.5",
  check: "m3 8.5 3.5 3.5L13 4.5",
  warning:
    "M8 5.5v3.2m0 2.3v.1M7.1 2.6 1.7 12a1 1 0 0 0 .9 1.5h10.8a1 1 0 0 0 .9-1.5L8.9 2.6a1 1 0 0 0-1.8 0Z",
  up: "m4.5 9.5 3.5-3.5 3.5 3.5",
  chevron: "m4.5 6.5 3.5 3.5 3.5-3.5",
  inspector: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
  copy: "M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2m-7-5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1Z",
  history: "M2.7 6.2A5.6 5.6 0 1 1 2.4 8.6M2.4 3v3.3h3.3M8 5v3.3l2.2 1.4",
  down: "m4 6.5 4 4 4-4",
  trash:
    "M2.5 4.5h11M6 4.5v-2h4v2m2.2 0-.7 8.5a1 1 0 0 1-1 .9h-5a1 1 0 0 1-1-.9l-.7-8.5M6.8 7.2v4m2.4-4v4",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
  grip: "M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1",
  more: "M3.5 8v.1M8 8v.1M12.5 8v.1",
  "move-up": "M8 13V3M4 7l4-4 4 4",
  "move-down": "M8 3v10M4 9l4 4 4-4",
  paragraph: "M2 3.5h12M2 6.5h12M2 9.5h12M2 12.5h7",
  subhead: "M3 3v10M10 3v10M3 8h7M13 10v3",
  "small-subhead": "M4 5v7M9.5 5v7M4 8.5h5.5",
  quote: "M2.5 3v10M6 4.5h8M6 8h8M6 11.5h5",
  "pull-quote": "M6.5 4C4 4.6 2.5 6.3 2.5 9v2.5h4V8h-4M13.5 4C11 4.6 9.5 6.3 9.5 9v2.5h4V8h-4",
  bullets: "M6 4h8M6 8h8M6 12h8M2.5 4v.1M2.5 8v.1M2.5 12v.1",
  numbers: "M7 4h7M7 8h7M7 12h7M2 3.2 3.2 2.5V6M2 10.3c.2-1.2 2.3-1 2.1.2-.1.9-2.1 1.6-2.1 2.5h2.3",
  tasks: "M8.5 4.5H14M8.5 11.5H14M2 4.2l1.4 1.5L6 2.8M2 11.2l1.4 1.5L6 9.8",
  table: "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M8 6.3V13",
  embed: "M2.5 3h11v10h-11zM6.8 6v4l3.4-2z",
  links:
    "M7 9a2.6 2.6 0 0 0 3.7 0l2-2A2.6 2.6 0 0 0 9 3.3l-.8.8M9 7a2.6 2.6 0 0 0-3.7 0l-2 2A2.6 2.6 0 0 0 7 12.7l.8-.8",
  note: "M2 5h7M2 8.5h6M2 12h9M12 2.6l1.3-.8V7",
  rule: "M2 8h12",
  code: "M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5",
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
