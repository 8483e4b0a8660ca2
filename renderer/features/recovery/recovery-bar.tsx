import { useState, type ReactNode } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formattingTag } from "#shared/messages/numerals.ts";
import type { JournalEntry } from "../../state/journal/journal-entry.ts";
import type { Recovered, Recovery } from "../../state/journal/create-recovery.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { NoticeBar } from "../../ui/notice-bar/notice-bar.tsx";
import styles from "./recovery-bar.module.css";

type Props = {
  readonly recovery: Recovery;
  /** The article on the page. */
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  /** Lays words that were left unsaved beside the article as it is now. */
  readonly onCompare: (entry: JournalEntry) => void;
};

/** What an earlier window left unsaved: how much, of which article, when, and what became of it. */
export function RecoveryBar(props: Props): ReactNode {
  const { say } = useMessages();
  const found = useStored(props.recovery.store);
  if (found.length === 0) return null;
  return (
    <NoticeBar
      name={say("recovery.name")}
      closeLabel={say("recovery.close")}
      onClose={() => props.recovery.putAway()}
    >
      {found.map((one) => (
        <Line key={one.key} {...props} found={one} />
      ))}
    </NoticeBar>
  );
}

function Line({
  found,
  ...props
}: Props & {
  readonly found: Recovered;
}): ReactNode {
  const { say, locale } = useMessages();
  const [copied, setCopied] = useState(false);
  const { outcome, key } = found;

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(found.text);
    props.recovery.copied(key);
    setCopied(true);
  }

  return (
    <li className={styles["line"]}>
      <p className={styles["words"]}>
        {say(`recovery.${outcome.kind}`, {
          count: found.words,
          titled: found.headline.trim() === "" ? "no" : "yes",
          headline: found.headline.trim(),
          when: momentWords(locale, found.typedAt),
          why: outcome.kind === "unsaved" ? troubleWords(locale, outcome.trouble) : "",
        })}
      </p>
      {"id" in outcome && outcome.id !== props.openId ? (
        <Button
          onPress={() => {
            props.onOpen(outcome.id);
            props.recovery.putAway(key);
          }}
        >
          {say("recovery.open")}
        </Button>
      ) : null}
      {outcome.kind === "conflict" ? (
        <Button
          onPress={() => {
            props.onCompare(outcome.entry);
            props.recovery.putAway(key);
          }}
        >
          {say("compare.open")}
        </Button>
      ) : null}
      {outcome.kind === "damaged" || outcome.kind === "unsaved" ? (
        <Button onPress={() => void copy()}>{say(copied ? "crash.copied" : "crash.copy")}</Button>
      ) : null}
    </li>
  );
}

function momentWords(locale: Locale, time: number | null): string {
  if (time === null) return "";
  return new Intl.DateTimeFormat(formattingTag(locale), {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(time);
}
