import { type Editor, useEditorState } from "@tiptap/react";
import type { EditorState } from "@tiptap/pm/state";
import { type RefObject, useEffect, useState } from "react";
import { blockAt, blockWithCaret, type Run } from "./body-blocks.ts";
import { blockAtHeight } from "./blocks-on-page.ts";

/** Where the handle in the margin stands. */
export type Handle = {
  /** Whether there is a block for it. */
  readonly isThere: boolean;
  /** The block beside it, as it is now. */
  readonly block: () => Run | null;
  readonly isEmpty: boolean;
  /** How far down the canvas; null for beside the caret's block, where the style sheet puts it. */
  readonly top: number | null;
  /** It goes out of sight while somebody writes, and comes back with the pointer. */
  readonly isShown: boolean;
};

type Hovered = { readonly position: number; readonly top: number };

/**
 * Follows the pointer from block to block, once a frame at most, and else the caret. Nothing of it
 * goes through the editor: an edit between a click and the moment ProseMirror reads where the caret
 * is now would put the caret back.
 * @param place an element on the canvas
 * @param isHeld whether the handle must stay where it is
 */
export function useHandle(
  editor: Editor,
  place: RefObject<HTMLElement | null>,
  isHeld: boolean,
): Handle {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [isShown, setIsShown] = useState(false);
  const block = ({ selection, doc }: EditorState): Run | null =>
    hovered === null
      ? blockWithCaret(selection)
      : blockAt(doc, Math.min(hovered.position, doc.content.size));
  // Nothing that a key changes: where the block ends is read when it is asked for.
  const { isThere, isEmpty } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found = block(state);
      const node = found === null ? null : state.doc.nodeAt(found.from);
      return {
        isThere: found !== null,
        isEmpty: node?.type.name === "paragraph" && node.content.size === 0,
      };
    },
  });

  useEffect(() => {
    const rest = (shown: boolean): void => {
      setHovered(null);
      setIsShown(shown);
    };
    const canvas = place.current?.closest<HTMLElement>(".canvas") ?? null;
    const written = (): void => rest(false);
    const moved = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (!transaction.docChanged) rest(true);
    };
    editor.on("update", written);
    editor.on("selectionUpdate", moved);
    let frame = 0;
    const follow = (event: PointerEvent): void => {
      // Somebody is selecting text, or has no pointer that could rest on a place.
      if (event.buttons !== 0 || event.pointerType === "touch" || isHeld) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (editor.isDestroyed || canvas === null) return;
        const found = blockAtHeight(editor.view, event.clientY);
        if (found === null || found.top - event.clientY > 24) {
          rest(false);
          return;
        }
        const top = Math.round(found.top - canvas.getBoundingClientRect().top);
        setHovered((last) =>
          last?.position === found.position && last.top === top
            ? last
            : { position: found.position, top },
        );
        setIsShown(true);
      });
    };
    const leave = (): void => {
      cancelAnimationFrame(frame);
      if (!isHeld) rest(false);
    };
    canvas?.addEventListener("pointermove", follow, { passive: true });
    canvas?.addEventListener("pointerleave", leave);
    return () => {
      cancelAnimationFrame(frame);
      editor.off("update", written);
      editor.off("selectionUpdate", moved);
      canvas?.removeEventListener("pointermove", follow);
      canvas?.removeEventListener("pointerleave", leave);
    };
  }, [editor, place, isHeld]);

  return {
    isThere,
    block: () => block(editor.state),
    isEmpty,
    top: hovered?.top ?? null,
    isShown,
  };
}
