import {
  useCallback,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from "react";
import type { LibraryList } from "../../state/create-library-list.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { ArticleList } from "./article-list.tsx";
import styles from "./articles-pane.module.css";
import { ListMessage } from "./list-message.tsx";
import { SearchField } from "./search-field.tsx";

/** The articles of the library: search, the list, and the ways to a new one. */
export function ArticlesPane({
  searchRef,
  ...props
}: {
  readonly list: LibraryList;
  readonly openId: string | null;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onImport: (files: readonly File[]) => void;
  /** Escape, when there is nothing here to put away first. */
  readonly onLeave: () => void;
}): ReactNode {
  const { list, onImport } = props;
  const { say } = useMessages();
  const state = useStored(list.store);
  const rows = useRef<HTMLDivElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);

  const onDrop = useCallback(
    (event: DragEvent) => {
      event.preventDefault();
      setDropping(false);
      onImport([...event.dataTransfer.files]);
    },
    [onImport],
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (state.query === "") props.onLeave();
    else list.search("");
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
          <Button onPress={props.onNew} shortcut="Alt+N">
            <Icon name="plus" />
            {say("list.new")}
          </Button>
          <Button onPress={() => files.current?.click()}>
            <Icon name="import" />
            {say("list.import")}
          </Button>
          <input
            ref={files}
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
      </div>
      <ListMessage state={state} onClear={() => list.search("")} onTryAgain={list.refresh} />
      {state.rows.length === 0 ? null : (
        <ArticleList
          ref={rows}
          rows={state.rows}
          openId={props.openId}
          onShow={list.show}
          onOpen={props.onOpen}
        />
      )}
      <output className="unseen">
        {state.phase === "ready" && state.query !== ""
          ? say("list.found", { count: state.rows.length })
          : ""}
      </output>
      {dropping ? <div className={styles["drop"]}>{say("list.drop")}</div> : null}
    </nav>
  );
}
