import type { Editor } from "@tiptap/core";
import { useRef, type RefObject } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { restoreDocument } from "../editor/restore-document.ts";
import type { Restored } from "../state/compared-version.ts";
import { tell } from "../ui/toast/toasts.ts";

/** Puts an earlier version onto the canvas, and takes it back while nothing was written since. */
export function useRestoring(
  editor: RefObject<Editor | null>,
  locale: Locale,
): { readonly restore: (restored: Restored) => boolean; readonly undo: () => void } {
  const back = useRef<(() => boolean) | null>(null);
  return {
    restore({ document, furniture }) {
      back.current =
        editor.current === null ? null : restoreDocument(editor.current, document, furniture);
      return back.current !== null;
    },
    undo() {
      const isBack = back.current?.() ?? false;
      if (!isBack) tell({ text: formatMessage(locale, "versions.undo-late"), topic: "versions" });
    },
  };
}
