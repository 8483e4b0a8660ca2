import { matchWords } from "#shared/commands/match-words.ts";
import { locales } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { type InsertKind, insertKinds } from "./insert-kinds.ts";

/** What a writer means by the word after `/`: names and other words for it, in every language. */
export function findInsertions(query: string): readonly InsertKind[] {
  return matchWords(query, insertKinds, wordsOf);
}

function wordsOf(kind: InsertKind): readonly string[] {
  return locales.flatMap((locale) => [
    formatMessage(locale, `command.${kind}`),
    ...formatMessage(locale, `insert.words.${kind}`).split(/[,،]/u),
  ]);
}
