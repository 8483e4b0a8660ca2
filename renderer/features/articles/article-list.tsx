import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from "react";
import type { ArticleRow as Row } from "#shared/desk-api/payloads.ts";
import { keysOf, type CommandId } from "#shared/commands/commands.ts";
import { matchesShortcut } from "#shared/commands/matches-shortcut.ts";
import type { ListSelection } from "../../state/create-list-selection.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { apple } from "../../ui/shortcut/shortcut.ts";
import { ArticleRow } from "./article-row.tsx";
import styles from "./article-list.module.css";
import { useNow } from "./use-now.ts";

const estimateHeight = (): number => 62;

/**
 * The rows in sight of a list of any length. Arrows, Home, End and Page keys move, with Shift they
 * select; Space selects one more, Enter opens.
 */
export function ArticleList({
  ref,
  ...props
}: {
  readonly rows: readonly (Row | undefined)[];
  readonly openId: string | null;
  readonly onShow: (first: number, last: number) => void;
  readonly onOpen: (id: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly selection: ListSelection;
  /** Whether these were thrown away: they cannot be opened, but selected. */
  readonly trash: boolean;
  readonly onThrowAway: (ids: readonly string[]) => void;
  readonly onPutBack: (ids: readonly string[]) => void;
  readonly ref: Ref<HTMLDivElement>;
}): ReactNode {
  const { rows, openId, onShow, selected, selection } = props;
  const { say } = useMessages();
  const now = useNow();
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  /** Where a stretch of selected rows begins. */
  const [anchor, setAnchor] = useState(0);
  // With another function each time, every row would be laid out anew at each draw.
  const keyOf = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  // Its functions change without telling; nothing here is memoised by them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: estimateHeight,
    getItemKey: keyOf,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onShow(first, last), [onShow, first, last]);
  const current = Math.min(active, Math.max(0, rows.length - 1));

  function move(index: number, selecting: boolean): void {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    if (selecting) void selection.stretch(anchor, next);
    else setAnchor(next);
    virtual.scrollToIndex(next);
  }

  function go(index: number): void {
    setActive(index);
    setAnchor(index);
  }

  function toggle(index: number): void {
    const row = rows[index];
    go(index);
    if (row !== undefined) selection.toggle(row.id);
  }

  function open(index: number): void {
    const row = rows[index];
    go(index);
    if (row !== undefined) props.onOpen(row.id);
  }

  function press(index: number, event: MouseEvent): void {
    const row = rows[index];
    if (event.type === "contextmenu") {
      event.preventDefault();
      if (row !== undefined && !selected.has(row.id)) toggle(index);
    } else if (event.shiftKey) {
      setActive(index);
      void selection.stretch(anchor, index);
    } else if (event.ctrlKey || event.metaKey || props.trash) toggle(index);
    else {
      selection.clear();
      open(index);
    }
  }

  /** The selected articles, or the one that the arrow keys are on. */
  function meant(): readonly string[] {
    const id = rows[current]?.id;
    return selected.size > 0 ? [...selected] : id === undefined ? [] : [id];
  }

  function heard(event: KeyboardEvent, id: CommandId): boolean {
    return keysOf(id).some((keys) => matchesShortcut(event.nativeEvent, keys, apple));
  }

  function onCommand(event: KeyboardEvent): boolean {
    if (heard(event, "select-all")) void selection.stretch(0, rows.length - 1);
    else if (heard(event, "throw-away") && !props.trash) props.onThrowAway(meant());
    else if (heard(event, "put-back") && props.trash) props.onPutBack(meant());
    else return false;
    event.preventDefault();
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (rows.length === 0 || onCommand(event)) return;
    const selecting = event.shiftKey;
    const page = Math.max(1, last - first - 12);
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(current + 1, selecting),
      ArrowUp: () => move(current - 1, selecting),
      PageDown: () => move(current + page, selecting),
      PageUp: () => move(current - page, selecting),
      Home: () => move(0, selecting),
      End: () => move(rows.length - 1, selecting),
      Enter: () => (props.trash ? props.onPutBack(meant()) : open(current)),
      " ": () => toggle(current),
    };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step();
  }

  return (
    <div ref={frame} className={styles["frame"]}>
      <div
        ref={ref}
        // A select cannot hold rows of this kind, nor only those in sight.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        aria-multiselectable="true"
        tabIndex={0}
        className={styles["list"]}
        aria-label={say("list.name")}
        aria-activedescendant={rows.length === 0 ? undefined : `article-row-${current}`}
        onKeyDown={onKeyDown}
        onFocus={() => {
          const index = rows.findIndex((row) => row?.id === openId);
          if (index >= 0) go(index);
        }}
      >
        <div
          className={styles["all"]}
          role="presentation"
          style={{ blockSize: virtual.getTotalSize() }}
        >
          {items.map((item) => (
            <ArticleRow
              key={item.key}
              ref={virtual.measureElement}
              id={`article-row-${item.index}`}
              row={rows[item.index]}
              index={item.index}
              total={rows.length}
              open={rows[item.index]?.id === openId}
              active={item.index === current}
              selected={selected.has(rows[item.index]?.id ?? "")}
              selecting={selected.size > 0}
              now={now}
              style={{ transform: `translateY(${item.start}px)` }}
              onPress={(event) => press(item.index, event)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
