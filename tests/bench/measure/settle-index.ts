import type { DeskClient } from "../../../renderer/desk-client/desk-client.ts";

/** How many files a kept index looks at in a millisecond, on a slow machine: whether they have changed. */
const lookedAt = 10;

/**
 * Waits until the list holds every article, which a new index takes its time for, and until all files
 * have been looked at, which nothing tells.
 */
export async function settleIndex(
  desk: DeskClient,
  articles: number,
  tell: (line: string) => void,
): Promise<void> {
  for (let told = 0; ;) {
    const { total } = await desk.articles.list({ query: "", offset: 0, limit: 1 });
    if (total >= articles) break;
    if (total >= told + 5000) {
      told = total;
      tell(`  ${total} of ${articles} articles indexed`);
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  await new Promise((resolve) => setTimeout(resolve, articles / lookedAt));
}
