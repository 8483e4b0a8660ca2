import { useEffect } from "react";
import type { OpenArticle } from "../state/open-article.ts";

/** Takes up what was saved elsewhere while the user was in another window: a synced folder tells nobody. */
export function useLookOnReturn(article: OpenArticle): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === "visible") void article.lookAgain();
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [article]);
}
