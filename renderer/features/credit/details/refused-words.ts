import type { Say } from "../../../ui/messages/use-messages.ts";

const known = ["date", "address", "long", "order", "empty"] as const;

/** Why a value will not do; undefined for one that will. */
export function refusedWords(say: Say, trouble: string | undefined): string | undefined {
  if (trouble === undefined) return undefined;
  const kind = known.find((each) => each === trouble);
  // A limit of the schema that has no word of its own is one of length.
  return say(kind === undefined ? "refused.long" : `refused.${kind}`);
}
