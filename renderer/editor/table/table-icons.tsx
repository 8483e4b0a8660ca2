/** Drawn on a 16 by 16 grid with a line 1.5 wide, for reading from left to right. */
const paths = {
  "row-above": "M2 10.5h12v3H2zM8 2v5M5.5 4.5h5",
  "row-below": "M2 2.5h12v3H2zM8 9v5M5.5 11.5h5",
  "delete-row": "M2 2.5h12v3H2zM5.8 9.3l4.4 4.4m0-4.4-4.4 4.4",
  "column-before": "M10.5 2v12h3V2zM2 8h5M4.5 5.5v5",
  "column-after": "M2.5 2v12h3V2zM9 8h5M11.5 5.5v5",
  "delete-column": "M2.5 2v12h3V2zM9.3 5.8l4.4 4.4m0-4.4-4.4 4.4",
  "delete-table":
    "M2.5 4.5h11M6 4.5v-2h4v2m2.2 0-.7 8.5a1 1 0 0 1-1 .9h-5a1 1 0 0 1-1-.9l-.7-8.5M6.8 7.2v4m2.4-4v4",
} as const;

export type TableIconName = keyof typeof paths;

/** A line drawing for a button of the table's bar; `table-toolbar.module.css` mirrors it for Arabic. */
export function TableIcon(props: {
  readonly name: TableIconName;
  readonly className: string | undefined;
}): React.ReactElement {
  return (
    <svg className={props.className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[props.name]} />
    </svg>
  );
}
