import type { OpenArticle } from "../../renderer/state/open-article.ts";
import type { Typist } from "./typist.ts";

/** Follows how much of what is typed the desk has acknowledged. */
export function watchAcknowledged(
  article: OpenArticle,
  typist: Typist,
  onConflict: () => void = () => undefined,
): { readonly length: () => number; readonly stop: () => void } {
  let acknowledged = typist.typed().length;
  let sent = acknowledged;
  const stop = article.store.subscribe(({ open }, before) => {
    const [now, then] = [open?.save, before.open?.save];
    if (now === undefined || now === then) return;
    if (now.kind === "saving" && then?.kind !== "saving") sent = typist.typed().length;
    if (now.kind === "saved" || (now.kind === "dirty" && then?.kind === "saving"))
      acknowledged = Math.max(acknowledged, sent);
    if (now.kind === "failed" && now.trouble.code === "changed-elsewhere") onConflict();
  });
  return { length: () => acknowledged, stop };
}
