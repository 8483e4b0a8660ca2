import { useStore } from "zustand";
import type { DeskWindow } from "./create-desk-window.ts";

/** The form in which credits print in the open article. */
export function useCreditFormat({ deskState }: Pick<DeskWindow, "deskState" | "article">): string {
  return useStore(deskState.store, ({ desk }) => desk?.house.credits.format ?? "");
}
