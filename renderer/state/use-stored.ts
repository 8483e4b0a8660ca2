import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";

/** What a store holds, or a part of it; draws again only when that part is another. */
export function useStored<State>(store: StoreApi<State>): State;
export function useStored<State, Part>(
  store: StoreApi<State>,
  select: (state: State) => Part,
): Part;
export function useStored<State, Part>(
  store: StoreApi<State>,
  select: (state: State) => State | Part = (state) => state,
): State | Part {
  return useStore(store, select);
}
