import type { Node } from "prosemirror-model";
import type { Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import type { Settled, Versions } from "./open-article.ts";
import { ask, type Trouble } from "./trouble.ts";

/**
 * Saves what was chosen of two versions so that the history holds both: the window's own goes over
 * the one on disk, which is kept, and the chosen one over that, which is kept as well. Whatever dies
 * in between, both are there.
 * @returns the revision that is on disk then, or why it is not; `changed-elsewhere` for a third version
 */
export async function saveBothVersions(
  desk: DeskClient,
  { mine, theirs }: Versions,
  settled: Settled,
  toText: (document: Node) => string,
): Promise<Result<{ readonly revision: string }, Trouble>> {
  const { id } = mine.article;
  const own = { document: toText(mine.document), envelope: settled.mine };
  const chosen = { document: toText(settled.document), envelope: settled.envelope };
  const base = theirs.article.revision.id;
  const first = await ask(desk.articles.save({ id, base, ...own, keep: true }));
  const isOwn =
    own.document === chosen.document &&
    JSON.stringify(own.envelope) === JSON.stringify(chosen.envelope);
  if (!first.ok || isOwn) return first;
  return ask(desk.articles.save({ id, base: first.value.revision, ...chosen, keep: true }));
}
