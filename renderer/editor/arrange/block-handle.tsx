import { type Editor, useEditorState } from "@tiptap/react";
import { useRef, useState } from "react";
import { formatMessage, type Locale } from "#shared/messages/messages.ts";
import { directionOfLanguage } from "#shared/text/direction.ts";
import { ActionMenu } from "../../ui/action-menu/action-menu.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { openInsertMenu } from "../insert/insert-menu-plugin.ts";
import styles from "./block-handle.module.css";
import { blockActions } from "./block-actions.ts";
import { blockAt } from "./body-blocks.ts";
import { handleOf } from "./handle-plugin.ts";
import { useBlockDrag } from "./use-block-drag.ts";
import { useBlockUnderPointer } from "./use-block-under-pointer.ts";

type Props = { readonly editor: Editor; readonly locale: Locale; readonly language: string };

/**
 * The handle in the margin: it drags the block beside it, and a click opens what can be done with it.
 * Beside an empty paragraph it opens the menu of elements.
 */
export function BlockHandle({ editor, locale, language }: Props): React.ReactElement | null {
  const { isThere, isShown, isDragged, isEmpty } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const handle = handleOf(state);
      const block = handle.position === null ? null : blockAt(state.doc, handle.position);
      const node = block === null ? null : state.doc.nodeAt(block.from);
      return {
        isThere: block !== null,
        isShown: handle.isShown,
        isDragged: handle.isDragged,
        isEmpty: node?.type.name === "paragraph" && node.content.size === 0,
      };
    },
  });
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const drag = useBlockDrag(editor);
  useBlockUnderPointer(editor, place, isOpen || isDragged);

  const press = (): void => {
    if (drag.wasDrag()) return;
    const { position } = handleOf(editor.state);
    if (position === null) return;
    if (!isEmpty) {
      setIsOpen(true);
      return;
    }
    editor.commands.setTextSelection(position + 1);
    openInsertMenu(editor.view);
  };
  const words = formatMessage(locale, isEmpty ? "block.insert" : "block.handle");

  return (
    <div ref={place} dir={directionOfLanguage(language)}>
      {isThere ? (
        <button
          ref={button}
          type="button"
          className={styles["handle"]}
          data-shown={isShown || isOpen ? "" : undefined}
          data-dragged={isDragged ? "" : undefined}
          aria-haspopup={isEmpty ? "listbox" : "menu"}
          aria-expanded={isOpen}
          aria-label={words}
          title={words}
          onMouseDown={(event) => event.preventDefault()}
          onClick={press}
          {...drag.handlers}
        >
          <Icon name={isEmpty ? "plus" : "grip"} />
        </button>
      ) : null}
      {drag.line === null ? null : (
        <div className={styles["line"]} style={{ insetBlockStart: drag.line }} />
      )}
      <ActionMenu
        label={formatMessage(locale, "block.menu")}
        open={isOpen && isThere}
        anchor={button}
        container={place}
        groups={isOpen ? blockActions(editor, locale) : []}
        onClose={() => setIsOpen(false)}
        focusAfter={() => editor.view.dom}
      />
    </div>
  );
}
