import type { Command } from "@tiptap/pm/state";
import { itemDepth } from "../body/list-commands.ts";

/** Ticks the task at the caret, or takes its tick away. */
export const toggleTask: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const depth = itemDepth($head);
  if (depth < 0 || $head.node(depth).type.name !== "taskItem") return false;
  const isDone = $head.node(depth).attrs["checked"] === true;
  dispatch?.(state.tr.setNodeAttribute($head.before(depth), "checked", !isDone));
  return true;
};
