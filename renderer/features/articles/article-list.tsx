import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from "react";
import type { ArticleRow as Row } from "#shared/desk-api/payloads.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { ArticleRow } from "./article-row.tsx";
import styles from "./article-list.module.css";
import { useNow } from "./use-now.ts";

const estimateHeight = (): number => 62;

/** The rows in sight of a list of any length. Arrows, Home, End and Page keys move, Enter opens. */
export function ArticleList({
  ref,
  ...props
}: {
  readonly rows: readonly (Row | undefined)[];
  readonly openId: string | null;
  readonly onShow: (first: number, last: number) => void;
  readonly onOpen: (id: string) => void;
  readonly ref: Ref<HTMLDivElement>;
}): ReactNode {
  const { rows, openId, onShow } = props;
  const { say } = useMessages();
  const now = useNow();
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
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

  function move(index: number): void {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    virtual.scrollToIndex(next);
  }

  function open(index: number): void {
    const row = rows[index];
    setActive(index);
    if (row !== undefined) props.onOpen(row.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, last - first - 12);
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(current + 1),
      ArrowUp: () => move(current - 1),
      PageDown: () => move(current + page),
      PageUp: () => move(current - page),
      Home: () => move(0),
      End: () => move(rows.length - 1),
      Enter: () => open(current),
      " ": () => open(current),
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
        tabIndex={0}
        className={styles["list"]}
        aria-label={say("list.name")}
        aria-activedescendant={rows.length === 0 ? undefined : `article-row-${current}`}
        onKeyDown={onKeyDown}
        onFocus={() => {
          const index = rows.findIndex((row) => row?.id === openId);
          if (index >= 0) setActive(index);
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
              now={now}
              style={{ transform: `translateY(${item.start}px)` }}
              onPress={() => open(item.index)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
