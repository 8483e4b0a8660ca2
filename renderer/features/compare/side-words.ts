import { createContext } from "react";
import type { MessageKey } from "#shared/messages/messages.ts";

/** What a comparison calls its two sides, and how it marks what only one of them has. */
export type SideWords = {
  readonly [Side in "mine" | "theirs"]: {
    readonly name: MessageKey;
    /** Said to screen readers before words that only this side has. */
    readonly only: MessageKey;
    readonly tag: "mark" | "ins" | "del";
  };
} & {
  /** In reading order. */
  readonly order: readonly ["mine", "theirs"] | readonly ["theirs", "mine"];
};

const conflict: SideWords = {
  mine: { name: "compare.mine", only: "compare.only-here", tag: "mark" },
  theirs: { name: "compare.theirs", only: "compare.only-here", tag: "mark" },
  order: ["mine", "theirs"],
};

/** An earlier version and the text now: what was there first stands first. */
export const earlierAndNow: SideWords = {
  mine: { name: "versions.now", only: "versions.added", tag: "ins" },
  theirs: { name: "versions.then", only: "versions.gone", tag: "del" },
  order: ["theirs", "mine"],
};

export const SideWordsContext = createContext<SideWords>(conflict);
