import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { typeOf } from "./block-of-kind.ts";
import { insertBlock } from "./insert-block.ts";

/** Puts in something that lives elsewhere, by its address and title. */
export function insertEmbed(address: string, title: string): Command {
  return (state, dispatch) => {
    const embed = typeOf(state.schema, "embed").create({ address, title });
    dispatch?.(insertBlock(closeHistory(state.tr), embed).scrollIntoView());
    return true;
  };
}
