import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { keysOf } from "#shared/commands/commands.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { directionOfLanguage } from "#shared/text/direction.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { directionOfLocale } from "../../ui/messages/direction-of-locale.ts";
import { shortcutWords } from "../../ui/shortcut/shortcut.ts";
import type { InsertRequests } from "./insert-commands.ts";
import { insertIcons } from "./insert-icons.ts";
import { nameOfKind } from "./insert-kinds.ts";
import {
  chooseInsertion,
  insertMenuId,
  insertMenuOf,
  insertOptionId,
  pointAt,
} from "./insert-menu-plugin.ts";
import styles from "./insert-menu.module.css";

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  /** The language of the article. */
  readonly language: string;
  readonly requests: InsertRequests;
};

/**
 * The elements that a typed `/` offers, at the sign itself. The keyboard stays in the text
 * (`insert-menu-plugin.ts`); the style sheet places the list and turns it upwards near the bottom.
 */
export function InsertMenu({ editor, locale, language, requests }: Props): React.ReactElement {
  const menu = useEditorState({ editor, selector: ({ editor: { state } }) => insertMenuOf(state) });
  const list = useRef<HTMLDivElement>(null);
  const active = menu?.active;
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const isOpen = menu !== null && menu.kinds.length > 0;

  return (
    <>
      <output className="unseen">
        {isOpen ? formatMessage(locale, "insert.count", { count: menu.kinds.length }) : ""}
      </output>
      {isOpen ? (
        <div
          ref={list}
          id={insertMenuId}
          dir={directionOfLanguage(language)}
          // The text keeps the keyboard, which no list of the browser's own allows.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="listbox"
          tabIndex={-1}
          aria-label={formatMessage(locale, "insert.menu")}
          className={styles["menu"]}
          onMouseDown={(event) => event.preventDefault()}
        >
          {menu.kinds.map((kind, index) => (
            // The canvas hears the keys.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={kind}
              id={insertOptionId(kind)}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="option"
              dir={directionOfLocale(locale)}
              tabIndex={-1}
              aria-selected={index === menu.active}
              className={styles["option"]}
              onMouseMove={() => pointAt(editor.view, index)}
              onClick={() => chooseInsertion(editor.view, kind, requests)}
            >
              <Icon name={insertIcons[kind]} />
              <span className={styles["name"]}>{formatMessage(locale, nameOfKind(kind))}</span>
              {keysOf(kind)[0] === undefined ? null : (
                <kbd className={styles["keys"]} dir="ltr">
                  {shortcutWords(keysOf(kind)[0] ?? "")}
                </kbd>
              )}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
