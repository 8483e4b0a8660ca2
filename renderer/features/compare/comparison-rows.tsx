import { use, useMemo, type ReactNode } from "react";
import { choicesFor, type Choice, type Choices } from "#shared/article/compare/apply-choices.ts";
import type { Comparison, Row } from "#shared/article/compare/compare-documents.ts";
import { compareWords, wholeBlock } from "#shared/article/compare/compare-words.ts";
import type { MessageKey } from "#shared/messages/messages.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { BlockCell, type PictureSight } from "./block-cell.tsx";
import styles from "./comparison-rows.module.css";
import { SameBlocks } from "./same-blocks.tsx";
import { SideWordsContext } from "./side-words.ts";
import { TwoSides } from "./two-sides.tsx";

/**
 * Two versions of a document side by side, in reading order; what is the same is folded away.
 * @param props.onChoose left out where the versions are only looked at
 */
export function ComparisonRows(props: {
  readonly comparison: Comparison;
  readonly choices: Choices;
  readonly onChoose?: (row: number, choice: Choice) => void;
  readonly sight: PictureSight;
}): ReactNode {
  const { comparison, sight } = props;
  const groups = useMemo(() => groupRows(comparison.rows), [comparison]);
  return (
    <div className={styles["rows"]}>
      {groups.map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        if (first.same) return <SameBlocks key={first.id} rows={group} sight={sight} />;
        return (
          <DifferentBlock
            key={first.id}
            row={first}
            chosen={props.choices.get(first.id) ?? null}
            onChoose={props.onChoose}
            sight={sight}
          />
        );
      })}
    </div>
  );
}

function DifferentBlock(props: {
  readonly row: Row;
  readonly chosen: Choice | null;
  readonly onChoose: ((row: number, choice: Choice) => void) | undefined;
  readonly sight: PictureSight;
}): ReactNode {
  const { row, onChoose } = props;
  const { mine, theirs } = row;
  const { say } = useMessages();
  // Between two who wrote at once the side says it all; what was added or is gone since is marked whole.
  const isMarked = use(SideWordsContext).mine.tag === "ins";
  const words = useMemo(() => {
    if (mine !== null && theirs !== null) return compareWords(mine, theirs);
    return {
      mine: mine === null ? [] : wholeBlock(mine, isMarked),
      theirs: theirs === null ? [] : wholeBlock(theirs, isMarked),
    };
  }, [mine, theirs, isMarked]);
  const side = (which: "mine" | "theirs"): ReactNode => {
    const block = row[which];
    if (block === null) return null;
    if (row.place === "unseen") return <p>{say("compare.unseen")}</p>;
    const other = which === "mine" ? theirs : mine;
    return (
      <BlockCell
        block={block}
        other={other}
        words={words[which]}
        side={which}
        sight={props.sight}
      />
    );
  };
  return (
    <TwoSides
      name={say(placeNames[row.place])}
      by={row.by}
      mine={side("mine")}
      theirs={side("theirs")}
      question={
        onChoose === undefined
          ? null
          : {
              offered: choicesFor(row),
              chosen: props.chosen,
              onChoose: (choice) => onChoose(row.id, choice),
            }
      }
    />
  );
}

const placeNames = {
  headline: "editor.headline",
  standfirst: "editor.standfirst",
  byline: "editor.byline",
  leadPicture: "compare.place.leadPicture",
  body: "compare.place.body",
  footnotes: "compare.place.footnotes",
  unseen: "compare.place.unseen",
} as const satisfies Readonly<Record<Row["place"], MessageKey>>;

/** Rows that are the same go together; each that differs stands alone. */
function groupRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.same && last?.[0]?.same === true) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
