import type { Command, EditorState } from "@tiptap/pm/state";
import { findTable } from "@tiptap/pm/tables";
import { type Editor, useEditorState } from "@tiptap/react";
import { BubbleMenu } from "@tiptap/react/menus";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { moveAlong } from "../toolbar/move-along.ts";
import bar from "../toolbar/selection-toolbar.module.css";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAbove,
  addRowBelow,
  deleteColumn,
  deleteRow,
  deleteTable,
  hasHeaderRow,
  toggleHeaderRow,
} from "./table-commands.ts";
import { TableIcon, type TableIconName } from "./table-icons.tsx";
import styles from "./table-toolbar.module.css";

const rows = { "row-above": addRowAbove, "row-below": addRowBelow, "delete-row": deleteRow };
const columns = {
  "column-before": addColumnBefore,
  "column-after": addColumnAfter,
  "delete-column": deleteColumn,
};

/**
 * The bar over the table the caret is in. Alt-F10 moves the keyboard into it, arrow keys along it,
 * Escape back. It gives way to the bar for selected text.
 */
export function TableToolbar(props: {
  readonly editor: Editor;
  readonly locale: Locale;
}): React.ReactElement {
  const { editor, locale } = props;
  const isHeader = useEditorState({
    editor,
    selector: ({ editor: { state } }) => hasHeaderRow(state),
  });
  const run = (command: Command): void => {
    command(editor.state, (tr) => editor.view.dispatch(tr), editor.view);
    editor.view.focus();
  };
  const button = (name: TableIconName, command: Command): React.ReactElement => (
    <button
      key={name}
      type="button"
      className={bar["button"]}
      aria-label={formatMessage(locale, `command.${name}`)}
      title={formatMessage(locale, `command.${name}`)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(command)}
    >
      <TableIcon name={name} className={styles["icon"]} />
    </button>
  );
  const group = (
    name: "row" | "column",
    commands: Readonly<Partial<Record<TableIconName, Command>>>,
  ): React.ReactElement => (
    <span className={styles["group"]}>
      <span aria-hidden="true" className={styles["name"]}>
        {formatMessage(locale, `element.table.${name}`)}
      </span>
      {Object.entries(commands).map(([icon, command]) => button(icon as TableIconName, command))}
    </span>
  );

  return (
    <BubbleMenu
      editor={editor}
      pluginKey="table-toolbar"
      updateDelay={80}
      options={placement}
      className={bar["float"]}
      getReferencedVirtualElement={() => tableElement(editor)}
      shouldShow={({ state, view, element }) =>
        editor.isEditable &&
        isCaretInTable(state) &&
        (view.hasFocus() || element.contains(document.activeElement))
      }
    >
      <div
        role="toolbar"
        tabIndex={-1}
        aria-label={formatMessage(locale, "element.table")}
        className={bar["bar"]}
        onKeyDown={(event) => moveAlong(event, () => editor.view.focus())}
      >
        {group("row", rows)}
        {group("column", columns)}
        <button
          type="button"
          className={bar["button"]}
          aria-pressed={isHeader}
          title={formatMessage(locale, "command.header-row")}
          aria-label={formatMessage(locale, "command.header-row")}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(toggleHeaderRow)}
        >
          {formatMessage(locale, "element.table.header")}
        </button>
        {button("delete-table", deleteTable)}
      </div>
    </BubbleMenu>
  );
}

function isCaretInTable({ selection }: EditorState): boolean {
  return selection.empty && findTable(selection.$from) !== null;
}

function tableElement(editor: Editor): Element | null {
  const found = findTable(editor.state.selection.$from);
  const dom = found && editor.view.nodeDOM(found.pos);
  return dom instanceof Element ? dom : null;
}

const placement = {
  placement: "top-start",
  offset: 8,
  flip: true,
  // Over a table taller than the window the bar stays in sight.
  shift: { padding: 8, crossAxis: true },
} as const;
