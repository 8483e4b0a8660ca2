import { useState, type ReactNode } from "react";
import type { Row } from "#shared/article/compare/compare-documents.ts";
import { wholeBlock } from "#shared/article/compare/compare-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { BlockCell, type PictureSight } from "./block-cell.tsx";
import styles from "./same-blocks.module.css";

/** Blocks that both versions have, folded until somebody wants to read them. */
export function SameBlocks(props: {
  readonly rows: readonly Row[];
  readonly sight: PictureSight;
}): ReactNode {
  const { say } = useMessages();
  const [open, setOpen] = useState(false);
  const shown = props.rows.filter(({ mine }) => mine !== null && mine.content.size > 0);
  if (shown.length === 0) return null;
  return (
    <details className={styles["same"]} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles["summary"]}>
        {say("compare.same-blocks", { count: shown.length })}
      </summary>
      {open
        ? shown.map(({ id, mine }) =>
            mine === null ? null : (
              <div key={id} className={styles["block"]}>
                <BlockCell
                  block={mine}
                  other={mine}
                  words={wholeBlock(mine)}
                  side="mine"
                  sight={props.sight}
                />
              </div>
            ),
          )
        : null}
    </details>
  );
}
