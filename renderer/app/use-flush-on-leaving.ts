import { useEffect } from "react";
import type { OpenArticle } from "../state/open-article.ts";
import { hasUnsavedWords } from "../state/save-machine.ts";

/** Saves when the window is hidden or closed, and asks before words that cannot be saved are left. */
export function useFlushOnLeaving(article: OpenArticle): void {
  useEffect(() => {
    const flush = (): void => {
      if (document.visibilityState === "hidden") void article.flush();
    };
    const onPageHide = (): void => void article.flush();
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      const { open } = article.store.getState();
      if (open === null || !hasUnsavedWords(open.save)) return;
      void article.flush();
      event.preventDefault();
    };
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", onPageHide);
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", onPageHide);
      window.removeEventListener("beforeunload", onBeforeUnload);
    };
  }, [article]);
}
