import { memo, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { keysOf } from "#shared/commands/commands.ts";
import type { House } from "#shared/house/house.ts";
import type { CreditStyle } from "#shared/picture/credit-line/print-credit.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { usesOfHouse } from "#shared/house/uses-of-house.ts";
import type { PictureUses } from "../../state/create-picture-uses.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { shortcutWords } from "../../ui/shortcut/shortcut.ts";
import { PictureRow } from "./picture-row.tsx";
import styles from "./pictures.module.css";

const anHour = 60 * 60 * 1000;

const Row = memo(PictureRow);

/** Every picture of the open article in reading order: what it prints, and whether it may. */
export function Pictures(props: {
  readonly article: OpenArticle;
  readonly uses: PictureUses;
  readonly creditStyle: CreditStyle;
  /** For what the house uses pictures. */
  readonly rights: House["rights"];
  readonly now: () => number;
  readonly pictureUrl: (file: PictureFile) => string;
  readonly onOpen: (picture: string) => void;
  readonly onGo: (index: number) => void;
}): ReactNode {
  const { say } = useMessages();
  const uses = useStored(props.uses);
  const pictures = useStored(props.article.store, ({ open }) => open?.pictures);
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  // By the hour, so that rows are not drawn anew for a moment that changes nothing.
  const hour = Math.floor(props.now() / anHour);
  const judged = useMemo(() => usesOfHouse(props.rights, hour * anHour), [hour, props.rights]);
  if (uses.length === 0)
    return (
      <div className={styles["empty"]}>
        <h3 className={styles["none"]}>{say("picture-list.empty")}</h3>
        <p>
          {say("picture-list.empty-help", { keys: shortcutWords(keysOf("add-picture")[0] ?? "") })}
        </p>
      </div>
    );
  const stop = Math.min(current, uses.length - 1);

  /** One stop for the Tab key; arrows go from picture to picture. */
  function move(event: KeyboardEvent): void {
    const to = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: uses.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(uses.length - 1, to));
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>("[data-row]")[next]?.focus();
  }

  return (
    // Keys of the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      className={styles["list"]}
      aria-label={say("picture-list.name")}
      onKeyDown={move}
    >
      {uses.map((each, index) => (
        <Row
          // The same picture may be used twice.
          key={index}
          index={index}
          use={each}
          picture={pictures?.get(each.picture)}
          creditStyle={props.creditStyle}
          judged={judged}
          isStop={index === stop}
          pictureUrl={props.pictureUrl}
          onOpen={props.onOpen}
          onGo={props.onGo}
          onFocus={setCurrent}
        />
      ))}
    </ul>
  );
}
