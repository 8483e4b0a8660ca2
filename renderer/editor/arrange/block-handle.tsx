import type { Editor } from "@tiptap/react";
import { useRef, useState } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { directionOfLanguage } from "#shared/text/direction.ts";
import { ActionMenu } from "../../ui/action-menu/action-menu.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { openInsertMenu } from "../insert/insert-menu-plugin.ts";
import styles from "./block-handle.module.css";
import { blockActions } from "./block-actions.ts";
import { useBlockDrag } from "./use-block-drag.ts";
import { useHandle } from "./use-handle.ts";

type Props = { readonly editor: Editor; readonly locale: Locale; readonly language: string };

/**
 * The handle in the margin: it drags the block beside it, and a click opens what can be done with it.
 * Beside an empty paragraph it opens the menu of elements.
 */
export function BlockHandle({ editor, locale, language }: Props): React.ReactElement | null {
  const [isOpen, setIsOpen] = useState(false);
  const [isDragged, setIsDragged] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const {
    isThere,
    block: blockNow,
    isEmpty,
    top,
    isShown,
  } = useHandle(editor, place, isOpen || isDragged);
  const drag = useBlockDrag(editor, blockNow, setIsDragged);
  const open = isOpen ? blockNow() : null;

  const press = (): void => {
    const block = blockNow();
    if (drag.wasDrag() || block === null) return;
    if (!isEmpty) {
      setIsOpen(true);
      return;
    }
    editor.commands.setTextSelection(block.from + 1);
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
          style={top === null ? undefined : { insetBlockStart: top }}
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
      {drag.source === null ? null : (
        <div
          className={styles["source"]}
          style={{ insetBlockStart: drag.source.top, blockSize: drag.source.height }}
        />
      )}
      {drag.line === null ? null : (
        <div className={styles["line"]} style={{ insetBlockStart: drag.line }} />
      )}
      <ActionMenu
        label={formatMessage(locale, "block.menu")}
        open={open !== null}
        anchor={button}
        container={place}
        groups={open === null ? [] : blockActions(editor, open, locale)}
        onClose={() => setIsOpen(false)}
        focusAfter={() => editor.view.dom}
      />
    </div>
  );
}
