import { keymap } from "@tiptap/pm/keymap";
import type { Node } from "@tiptap/pm/model";
import {
  type Command,
  NodeSelection,
  type Plugin,
  Selection,
  TextSelection,
} from "@tiptap/pm/state";
import type { PictureRequests } from "./picture-requests.ts";
import { removePicture, selectedPicture } from "./picture-commands.ts";

/**
 * The keys of pictures. An arrow takes hold of the picture on its way past, the next one goes on: a
 * picture is reached from above before its caption, and from its caption. On a picture, Enter opens
 * its alt text, Delete and Backspace take it out.
 */
export function createPictureKeys(requests: PictureRequests): Plugin {
  return keymap({
    ArrowUp: chain(leaveUpwards, takeHoldFromCaption),
    ArrowLeft: leaveSideways(-1),
    ArrowDown: chain(enterCaptionBelow, takeHoldFromAbove),
    ArrowRight: leaveSideways(1),
    Enter: (state, _dispatch, view) =>
      selectedPicture(state) !== null && view !== undefined && requests.describePicture(view),
    Delete: removePicture,
    Backspace: removePicture,
    "Mod-Alt-p": (_state, _dispatch, view) => view !== undefined && requests.choosePictures(view),
  });
}

function chain(first: Command, second: Command): Command {
  return (state, dispatch, view) => first(state, dispatch, view) || second(state, dispatch, view);
}

const enterCaptionBelow: Command = (state, dispatch) => {
  const selected = selectedPicture(state);
  if (selected === null) return false;
  dispatch?.(
    state.tr.setSelection(TextSelection.create(state.doc, selected.position + 2)).scrollIntoView(),
  );
  return true;
};

const leaveUpwards: Command = (state, dispatch) => {
  const selected = selectedPicture(state);
  if (selected === null) return false;
  const above = Selection.findFrom(state.doc.resolve(selected.position), -1);
  if (above !== null) dispatch?.(state.tr.setSelection(above).scrollIntoView());
  return true;
};

/** Sideways means on or back as the letters of the article run. */
function leaveSideways(step: 1 | -1): Command {
  return (state, dispatch, view) => {
    if (selectedPicture(state) === null || view === undefined) return false;
    const isRightToLeft = getComputedStyle(view.dom).direction === "rtl";
    const leave = (step === 1) === isRightToLeft ? leaveUpwards : enterCaptionBelow;
    return leave(state, dispatch, view);
  };
}

const takeHoldFromCaption: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== "caption" || view?.endOfTextblock("up") !== true)
    return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(-1))));
  return true;
};

const takeHoldFromAbove: Command = (state, dispatch, view) => {
  const { selection, doc } = state;
  const { $from } = selection;
  if (!(selection instanceof TextSelection) || !selection.empty || $from.depth === 0) return false;
  const below = doc.resolve($from.after());
  if (!isPicture(below.nodeAfter) || view?.endOfTextblock("down") !== true) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(doc, below.pos)).scrollIntoView());
  return true;
};

function isPicture(node: Node | null): boolean {
  return node?.type.name === "figure" || node?.type.name === "leadPicture";
}
