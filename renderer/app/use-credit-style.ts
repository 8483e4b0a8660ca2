import { useMemo } from "react";
import { useStore } from "zustand";
import { creditStyleOf } from "#shared/house/credit-style.ts";
import { usualHouse } from "#shared/house/house.ts";
import type { CreditStyle } from "#shared/picture/credit-line/print-credit.ts";
import type { DeskWindow } from "./create-desk-window.ts";

/** How credits print in the open article: the house's form, in the article's language. */
export function useCreditStyle(deskWindow: Pick<DeskWindow, "deskState" | "article">): CreditStyle {
  const { deskState, article } = deskWindow;
  const credits = useStore(deskState.store, ({ desk }) => desk?.house.credits);
  const language = useStore(article.store, ({ open }) => open?.article.language ?? "");
  return useMemo(() => creditStyleOf(credits ?? usualHouse.credits, language), [credits, language]);
}
