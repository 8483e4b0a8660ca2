import { useCallback, useRef } from "react";
import type { ArticleEditorProps } from "../editor/article-editor.tsx";
import { beginText } from "../editor/begin-text.ts";
import { catchKeys, type CaughtKeys } from "./catch-keys.ts";

type Editor = Parameters<NonNullable<ArticleEditorProps["onReady"]>>[0];

/** The way to a new article: every key pressed after the wish for it stands in it. */
export type NewArticle = {
  readonly start: () => void;
  /** Says that an article is on the page and can be written in. */
  readonly ready: (id: string, editor: Editor) => void;
  /** Puts the caret back into the text; answers whether there is one. */
  readonly focusText: () => boolean;
};

/**
 * Keeps the keyboard from the wish for a new article until it is on the page.
 * @param create answers its id, or null when there is none
 * @param name of the field the text begins in
 * @param onHomeless is given what was typed for an article that was not made
 */
export function useNewArticle(
  create: () => Promise<string | null>,
  name: string,
  onHomeless: (text: string) => void,
): NewArticle {
  const page = useRef<{ readonly id: string; readonly editor: Editor } | null>(null);
  const caught = useRef<CaughtKeys | null>(null);
  const awaited = useRef<string | null>(null);
  const turn = useRef(0);

  // The page and the answer may come in either order.
  const handOver = useCallback(() => {
    if (awaited.current === null || page.current?.id !== awaited.current) return;
    const { view } = page.current.editor;
    awaited.current = null;
    beginText(view, () => caught.current?.end() ?? "");
    caught.current = null;
  }, []);

  const ready = useCallback(
    (id: string, editor: Editor) => {
      page.current = { id, editor };
      handOver();
    },
    [handOver],
  );

  const focusText = useCallback(() => page.current?.editor.commands.focus() ?? false, []);

  const start = useCallback(() => {
    caught.current ??= catchKeys(name);
    turn.current += 1;
    const mine = turn.current;
    void create().then((id) => {
      if (mine !== turn.current) return;
      awaited.current = id;
      if (id !== null) {
        handOver();
        return;
      }
      const text = caught.current?.end() ?? "";
      caught.current = null;
      focusText();
      if (text.trim() !== "") onHomeless(text);
    });
  }, [create, name, onHomeless, handOver, focusText]);

  return { start, ready, focusText };
}
