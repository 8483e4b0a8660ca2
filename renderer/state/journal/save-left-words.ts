import type { Node } from "prosemirror-model";
import { emptyDocument } from "#shared/article/empty-document.ts";
import { applyEnvelopePatch } from "#shared/article/envelope-patch.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { DeskClient } from "../../desk-client/desk-client.ts";
import { notMadeYet } from "../create-article-sender.ts";
import { ask, type Trouble } from "../trouble.ts";
import type { JournalEntry } from "./journal-entry.ts";

/** What became of words that a page left unsaved. */
export type Outcome =
  | { readonly kind: "saved" | "saved-as-new"; readonly id: string }
  /** The desk has them: the page ended before it heard of it. */
  | { readonly kind: "there" }
  /** The article went on without them: somebody has to choose. */
  | { readonly kind: "conflict"; readonly entry: JournalEntry }
  | { readonly kind: "unsaved"; readonly trouble: Trouble };

/**
 * Saves the words of a journal entry if the article stands where they were typed, and over nothing
 * that somebody else wrote.
 * @param mine the document of the entry
 * @returns also the document that was on the disk before, for whoever counts what is new
 */
export async function saveLeftWords(
  desk: DeskClient,
  entry: JournalEntry,
  mine: Node,
  textOf: (document: Node) => string,
): Promise<{ readonly outcome: Outcome; readonly theirs: Node | null }> {
  const unsaved = (trouble: Trouble) =>
    ({ outcome: { kind: "unsaved", trouble }, theirs: null }) as const;
  const found = await ask(desk.articles.open({ id: entry.article }));
  const isGone = !found.ok && found.failure.code === "article-not-found";
  const { language } = entry;
  const wasMade = entry.base !== notMadeYet;
  const there = isGone
    ? await ask(desk.articles.create(wasMade ? { language } : { language, id: entry.article }))
    : found;
  if (!there.ok) return unsaved(there.failure);
  const { article, readOnly } = there.value;
  const { id } = article;
  const parsed = parseDocument(article.document, id);
  if (!parsed.ok || readOnly !== null)
    return unsaved(readOnly ?? { code: "article-read-only", id });

  const theirs = parsed.value;
  const onDisk = textOf(theirs);
  const isSameText = onDisk === textOf(mine);
  const patched = applyEnvelopePatch(article, entry.envelope);
  if (isSameText && JSON.stringify(patched) === JSON.stringify(article))
    return { outcome: { kind: "there" }, theirs };
  const isOfOneHand =
    isGone ||
    isSameText ||
    article.revision.id === entry.base ||
    entry.sent.includes(onDisk) ||
    (!wasMade && onDisk === JSON.stringify(emptyDocument));
  if (!isOfOneHand) return { outcome: { kind: "conflict", entry }, theirs };
  const saved = await ask(
    desk.articles.save({
      id,
      base: article.revision.id,
      document: entry.document,
      ...(Object.keys(entry.envelope).length === 0 ? {} : { envelope: entry.envelope }),
      // Nothing is worth keeping of an article that was made a moment ago.
      keep: !isGone,
    }),
  );
  if (saved.ok)
    return { outcome: { kind: isGone && wasMade ? "saved-as-new" : "saved", id }, theirs };
  return saved.failure.code === "changed-elsewhere"
    ? { outcome: { kind: "conflict", entry }, theirs }
    : unsaved(saved.failure);
}
