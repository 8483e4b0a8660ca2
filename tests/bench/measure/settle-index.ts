import type { DeskClient } from "../../../renderer/desk-client/desk-client.ts";

/** Waits until the list holds every article, which a new index takes its time for. */
export async function settleIndex(
  desk: DeskClient,
  articles: number,
  tell: (line: string) => void,
): Promise<void> {
  for (let told = 0; ;) {
    const { total } = await desk.articles.list({ query: "", offset: 0, limit: 1 });
    if (total >= articles) return;
    if (total >= told + 5000) {
      told = total;
      tell(`  ${total} of ${articles} articles indexed`);
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
