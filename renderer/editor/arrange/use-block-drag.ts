import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Run } from "./body-blocks.ts";
import { gapAtHeight } from "./blocks-on-page.ts";
import { moveBlockTo } from "./move-run.ts";

const slack = 4;
const edge = 48;

type Drag = {
  readonly block: Run;
  readonly startedAt: number;
  height: number;
  isMoving: boolean;
  target: number | null;
};

/** How a block is dragged by its handle. */
export type BlockDrag = {
  /** The block that is on its way, as it stands on the canvas. */
  readonly source: { readonly top: number; readonly height: number } | null;
  /** How far down the canvas the block would go; null where it would stay. */
  readonly line: number | null;
  /** Whether the last press was a drag: the click that ends it opens no menu. */
  readonly wasDrag: () => boolean;
  readonly handlers: {
    readonly onPointerDown: (event: React.PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: React.PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onLostPointerCapture: () => void;
  };
};

/**
 * Drags the block at the handle between two others, with pen, finger or mouse. Not by the browser's
 * own dragging: that would drop it into a cell or a caption, and shows no place between blocks.
 */
export function useBlockDrag(
  editor: Editor,
  blockNow: () => Run | null,
  onDrag: (isDragged: boolean) => void,
): BlockDrag {
  const drag = useRef<Drag | null>(null);
  const last = useRef(false);
  const [line, setLine] = useState<number | null>(null);
  const [source, setSource] = useState<BlockDrag["source"]>(null);
  const isMoving = source !== null;

  const end = (isDropped: boolean): void => {
    const ended = drag.current;
    drag.current = null;
    if (ended === null || !ended.isMoving || editor.isDestroyed) return;
    setLine(null);
    setSource(null);
    onDrag(false);
    if (isDropped && ended.target !== null)
      moveBlockTo(ended.block, ended.target)(editor.state, (tr) => editor.view.dispatch(tr));
    editor.view.focus();
  };

  const aim = (current: Drag): void => {
    const canvas = editor.view.dom.closest(".canvas")?.getBoundingClientRect();
    if (canvas === undefined) return;
    const gap = gapAtHeight(editor.view, current.height);
    const stays = gap.position >= current.block.from && gap.position <= current.block.to;
    current.target = stays ? null : gap.position;
    setLine(stays ? null : gap.height - canvas.top);
  };

  const cancel = useEffectEvent(() => end(false));
  const aimAgain = useEffectEvent(aim);
  useEffect(() => {
    if (!isMoving) return undefined;
    const stop = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    // The page goes on scrolling while the pointer rests at its edge.
    const scroll = window.setInterval(() => {
      const current = drag.current;
      const pane = editor.view.dom.closest(".canvas")?.parentElement;
      if (current === null || pane === null || pane === undefined) return;
      const { top, bottom } = pane.getBoundingClientRect();
      const by =
        Math.min(0, current.height - top - edge) + Math.max(0, current.height - bottom + edge);
      if (by === 0) return;
      pane.scrollBy({ top: by / 3, behavior: "instant" });
      aimAgain(current);
    }, 16);
    // An edit that came from elsewhere, such as a picture that arrived: the places are others now.
    editor.on("update", cancel);
    window.addEventListener("keydown", stop, { capture: true });
    return () => {
      window.clearInterval(scroll);
      editor.off("update", cancel);
      window.removeEventListener("keydown", stop, { capture: true });
    };
  }, [editor, isMoving]);

  return {
    source,
    line,
    wasDrag: () => {
      const was = last.current;
      last.current = false;
      return was;
    },
    handlers: {
      onPointerDown: (event) => {
        const block = blockNow();
        if (event.button !== 0 || block === null) return;
        last.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          block,
          startedAt: event.clientY,
          height: event.clientY,
          isMoving: false,
          target: null,
        };
      },
      onPointerMove: (event) => {
        const current = drag.current;
        if (current === null) return;
        current.height = event.clientY;
        if (!current.isMoving && Math.abs(current.height - current.startedAt) < slack) return;
        if (!current.isMoving) {
          setSource(boxOf(editor, current.block));
          onDrag(true);
        }
        current.isMoving = last.current = true;
        aim(current);
      },
      onPointerUp: () => end(true),
      onLostPointerCapture: () => end(false),
    },
  };
}

function boxOf(editor: Editor, { from }: Run): BlockDrag["source"] {
  const dom = editor.view.nodeDOM(from);
  const canvas = editor.view.dom.closest(".canvas")?.getBoundingClientRect();
  if (!(dom instanceof Element) || canvas === undefined) return null;
  const { top, height } = dom.getBoundingClientRect();
  return { top: top - canvas.top, height };
}
