import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect } from "react";
import { blockAtHeight } from "./blocks-on-page.ts";
import { changeHandle } from "./handle-plugin.ts";

/**
 * Moves the handle to the block beside the pointer, once a frame at most.
 * @param place an element on the canvas
 * @param isHeld whether the handle must stay where it is
 */
export function useBlockUnderPointer(
  editor: Editor,
  place: RefObject<HTMLElement | null>,
  isHeld: boolean,
): void {
  useEffect(() => {
    const canvas = place.current?.closest<HTMLElement>(".canvas") ?? null;
    if (canvas === null || isHeld) return undefined;
    let frame = 0;
    const follow = (event: PointerEvent): void => {
      // Somebody is selecting text, or has no pointer that could rest on a place.
      if (event.buttons !== 0 || event.pointerType === "touch") return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (editor.isDestroyed || !editor.isEditable) return;
        const found = blockAtHeight(editor.view, event.clientY);
        if (found === null || found.top - event.clientY > 24)
          changeHandle(editor.view, { isShown: false });
        else changeHandle(editor.view, { position: found.position, isShown: true });
      });
    };
    const leave = (): void => {
      cancelAnimationFrame(frame);
      changeHandle(editor.view, { isShown: false });
    };
    canvas.addEventListener("pointermove", follow, { passive: true });
    canvas.addEventListener("pointerleave", leave);
    return () => {
      cancelAnimationFrame(frame);
      canvas.removeEventListener("pointermove", follow);
      canvas.removeEventListener("pointerleave", leave);
    };
  }, [editor, place, isHeld]);
}
