import type { PrintKind } from "#shared/desk-api/payloads.ts";
import styles from "./app.module.css";

// A host that serves the document takes a fraction of this for the longest article.
const patienceMs = 30_000;

/**
 * Prints the print document of an article from a frame out of sight, in which nothing of its own can
 * run: the sandbox has no `allow-scripts`, and the document brings the same policy.
 * @returns whether there was something to print
 */
export async function printDocument(id: string, kind: PrintKind): Promise<boolean> {
  const frame = document.createElement("iframe");
  frame.sandbox.add("allow-same-origin", "allow-modals");
  frame.className = styles["print"] ?? "";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  frame.src = `/articles/${id}/${kind}`;
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    setTimeout(resolve, patienceMs);
  });
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  const page = frame.contentDocument;
  if (view === null || page === null || page.querySelector("article.prose") === null) {
    frame.remove();
    return false;
  }
  await page.fonts.ready;
  await Promise.all([...page.images].map((image) => image.decode().catch(() => undefined)));
  const before = document.activeElement;
  view.addEventListener("afterprint", () => frame.remove(), { once: true });
  view.print();
  if (before instanceof HTMLElement) before.focus();
  return true;
}
