import {
  useCallback,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
} from "react";
import { keysOf } from "#shared/commands/commands.ts";
import type { ListAction, ListActions } from "../../state/create-list-actions.ts";
import type { ListSelection } from "../../state/create-list-selection.ts";
import { countFilters } from "../../state/list-filters.ts";
import type { LibraryList } from "../../state/create-library-list.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { ArticleList } from "./article-list.tsx";
import styles from "./articles-pane.module.css";
import { FilterBar } from "./filter-bar.tsx";
import { ListMessage } from "./list-message.tsx";
import { SearchField } from "./search-field.tsx";
import { SelectionBar } from "./selection-bar.tsx";

/** The articles of the library: search, the list, and the ways to a new one. */
export function ArticlesPane({
  searchRef,
  ...props
}: {
  readonly list: LibraryList;
  readonly selection: ListSelection;
  readonly actions: ListActions;
  readonly filesRef: RefObject<HTMLInputElement | null>;
  readonly openId: string | null;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onImport: (files: readonly File[]) => void;
  readonly onExport: (ids: readonly string[]) => void;
  readonly onAction: (action: ListAction, ids: readonly string[]) => void;
  /** Escape, when there is nothing here to put away first. */
  readonly onLeave: () => void;
}): ReactNode {
  const { list, selection, onImport, filesRef } = props;
  const { say } = useMessages();
  const state = useStored(list.store);
  const rows = useRef<HTMLDivElement>(null);
  const selected = useStored(selection.store);
  const running = useStored(props.actions.store, (actions) => actions.running);
  const [dropping, setDropping] = useState(false);

  const onDrop = useCallback(
    (event: DragEvent) => {
      event.preventDefault();
      setDropping(false);
      onImport([...event.dataTransfer.files]);
    },
    [onImport],
  );

  function showTrash(trash: boolean): void {
    selection.clear();
    list.narrow({ trash });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (selected.size > 0) selection.clear();
    else if (state.query !== "") list.search("");
    else if (countFilters(state.filters) > 0) list.clearFilters();
    else if (state.filters.trash) showTrash(false);
    else props.onLeave();
  }

  return (
    // Dropping a file is a second way to what the Import button does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      className={styles["pane"]}
      aria-label={say("list.name")}
      data-dropping={dropping ? "" : undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (
          !(event.relatedTarget instanceof Node) ||
          !event.currentTarget.contains(event.relatedTarget)
        )
          setDropping(false);
      }}
      onDrop={onDrop}
    >
      <div className={styles["top"]}>
        <SearchField
          ref={searchRef}
          value={state.query}
          total={state.rows.length}
          onValue={list.search}
          onDown={() => rows.current?.focus()}
          onEnter={() => void list.first().then((row) => row !== null && props.onOpen(row.id))}
        />
        <div className={styles["actions"]}>
          <Button onPress={props.onNew} shortcut={keysOf("new-article")[0]}>
            <Icon name="plus" />
            {say("list.new")}
          </Button>
          <Button onPress={() => filesRef.current?.click()} shortcut={keysOf("import")[0]}>
            <Icon name="import" />
            {say("list.import")}
          </Button>
          <input
            ref={filesRef}
            className={styles["files"]}
            type="file"
            multiple
            tabIndex={-1}
            aria-hidden="true"
            accept=".txt,.text,.md,.markdown,.html,.htm,.json"
            onChange={(event) => {
              onImport([...(event.target.files ?? [])]);
              event.target.value = "";
            }}
          />
        </div>
        <FilterBar list={list} state={state} onTrash={showTrash} />
      </div>
      <ListMessage
        state={state}
        onClear={() => {
          list.search("");
          list.clearFilters();
        }}
        onTryAgain={list.refresh}
      />
      {state.rows.length === 0 ? null : (
        <ArticleList
          ref={rows}
          rows={state.rows}
          openId={props.openId}
          onShow={list.show}
          onOpen={props.onOpen}
          selected={selected}
          selection={selection}
          trash={state.filters.trash}
          onThrowAway={(ids) => props.onAction("throwAway", ids)}
          onPutBack={(ids) => props.onAction("putBack", ids)}
        />
      )}
      <SelectionBar
        count={selected.size}
        trash={state.filters.trash}
        running={running}
        onAction={(action) => props.onAction(action, [...selected])}
        onExport={() => props.onExport([...selected])}
        onCancel={props.actions.cancel}
        onClear={() => {
          selection.clear();
          rows.current?.focus();
        }}
      />
      <output className="unseen">
        {state.phase === "ready" && state.query !== ""
          ? say("list.found", { count: state.rows.length })
          : ""}
      </output>
      {dropping ? <div className={styles["drop"]}>{say("list.drop")}</div> : null}
    </nav>
  );
}
