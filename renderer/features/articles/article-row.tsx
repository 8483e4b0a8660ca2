import type { CSSProperties, MouseEvent, ReactNode, Ref } from "react";
import type { ArticleRow as Row } from "#shared/desk-api/payloads.ts";
import { lengthBand } from "#shared/house/commissioned-length.ts";
import { relativeTime } from "../../ui/messages/relative-time.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./article-row.module.css";

/** One article in the list: its headline, where it stands, how long it is and what keeps it back. */
export function ArticleRow({
  ref,
  ...props
}: {
  readonly id: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly total: number;
  readonly open: boolean;
  readonly selected: boolean;
  /** Whether any row is selected; if none is, the open one stands for the selection. */
  readonly selecting: boolean;
  /** Where the arrow keys are. */
  readonly active: boolean;
  readonly now: number;
  readonly style: CSSProperties;
  readonly onPress: (event: MouseEvent) => void;
  readonly ref: Ref<HTMLDivElement>;
}): ReactNode {
  const { row, index } = props;
  return (
    // The list moves the focus: keys are handled there, as for any listbox.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={ref}
      id={props.id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={props.selecting ? props.selected : props.open}
      aria-current={props.open ? "true" : undefined}
      aria-setsize={props.total}
      aria-posinset={index + 1}
      data-index={index}
      data-active={props.active ? "" : undefined}
      data-open={props.open ? "" : undefined}
      data-selected={props.selected ? "" : undefined}
      className={styles["row"]}
      style={props.style}
      onClick={props.onPress}
      onContextMenu={props.onPress}
    >
      {row === undefined ? (
        <span className={styles["waiting"]} />
      ) : (
        <Filled row={row} now={props.now} />
      )}
    </div>
  );
}

function Filled({ row, now }: { readonly row: Row; readonly now: number }): ReactNode {
  const { say, locale } = useMessages();
  const untitled = row.headline.trim() === "";
  return (
    <div className={styles["card"]}>
      <div
        className={`${styles["headline"]} ${untitled ? styles["untitled"] : ""}`}
        dir={untitled ? undefined : "auto"}
        lang={untitled ? undefined : row.language}
      >
        {untitled ? say("list.untitled") : row.headline}
      </div>
      <div className={styles["facts"]}>
        <span>{say(`status.${row.status}`)}</span>
        {row.section === "" ? null : (
          <span>
            <bdi>{row.section}</bdi>
          </span>
        )}
        <Length row={row} />
        {row.readingMinutes === 0 ? null : (
          <span>{say("list.minutes", { count: row.readingMinutes })}</span>
        )}
        <time dateTime={row.updated}>{relativeTime(locale, row.updated, now)}</time>
        <Marks row={row} />
      </div>
    </div>
  );
}

/** How long it is, and how long it was to be. */
function Length({ row }: { readonly row: Row }): ReactNode {
  const { say } = useMessages();
  const { words, commissioned: asked } = row;
  if (asked === null) return <span>{say("list.words", { count: words })}</span>;
  const { missed } = lengthBand(words, asked);
  return (
    <span className={styles["length"]} data-missed={missed ? "" : undefined}>
      {say("list.words-of", { count: words, asked })}
    </span>
  );
}

/** The worst that keeps it back, in a word; how much more there is shows where the pointer rests. */
function Marks({ row }: { readonly row: Row }): ReactNode {
  const { say } = useMessages();
  if (row.stops === 0 && row.advice === 0) return null;
  const all = [
    ...(row.stops === 0 ? [] : [say("list.stops", { count: row.stops })]),
    ...(row.advice === 0 ? [] : [say("list.advice", { count: row.advice })]),
  ].join("\n");
  return (
    <span className={styles[row.stop === null ? "advice" : "stop"]} title={all}>
      <span aria-hidden="true">
        {row.stop === null ? row.advice : say(`list.stop.${row.stop}`)}
      </span>
      <span className="unseen">{all}</span>
    </span>
  );
}
