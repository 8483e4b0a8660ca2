import type { ReactNode } from "react";
import { lengthBand } from "#shared/house/commissioned-length.ts";
import { dictionaryOf } from "#shared/spelling/dictionary-of.ts";
import type { DeskState } from "../../state/create-desk-state.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { formattingTag } from "#shared/messages/numerals.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./status-bar.module.css";

/** The foot of the window: how long the article is, to write and to read, and its language. */
export function StatusBar(props: {
  readonly deskState: DeskState;
  readonly article: OpenArticle;
}): ReactNode {
  const { say, locale } = useMessages();
  const words = useStored(props.article.store, ({ open }) => open?.statistics.words);
  const minutes = useStored(props.article.store, ({ open }) => open?.statistics.readingMinutes);
  const asked = useStored(props.article.store, ({ open }) => open?.article.commissionedLength);
  const band = words === undefined || asked === undefined ? null : lengthBand(words, asked);
  const language = useStored(props.article.store, ({ open }) => open?.article.language);
  const isSpelt = useStored(
    props.deskState.store,
    ({ desk }) => desk?.preferences.spelling ?? false,
  );
  const nameOf = (tag: string): string => languageName(formattingTag(locale), tag);
  return (
    <footer className={styles["bar"]} aria-label={say("status-bar.name")}>
      {words === undefined ? null : <span>{say("status-bar.words", { count: words })}</span>}
      {minutes === undefined || minutes === 0 ? null : (
        <span>{say("status-bar.minutes", { count: minutes })}</span>
      )}
      {band === null ? null : (
        <span className={styles["commissioned"]} data-missed={band.missed ? "" : undefined}>
          {say("status-bar.commissioned", { side: band.side, by: band.by, asked })}
        </span>
      )}
      <span className={styles["space"]} />
      {language === undefined ? null : dictionaryOf(language) === null && isSpelt ? (
        <span>{say("status-bar.no-dictionary", { language: nameOf(language) })}</span>
      ) : (
        <>
          <span>{say(isSpelt ? "status-bar.spelling-on" : "status-bar.spelling-off")}</span>
          <span>{nameOf(language)}</span>
        </>
      )}
    </footer>
  );
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: "language" }).of(language) ?? language;
  } catch {
    // A language an import made up is no BCP 47 tag; it is shown as it is.
    return language;
  }
}
