import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Finder, FinderState } from "../../editor/find/finder.ts";
import { Button } from "../../ui/button/button.tsx";
import { IconButton } from "../../ui/icon-button/icon-button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { isMod } from "../../ui/shortcut/shortcut.ts";
import styles from "./find-bar.module.css";
import { FindNotes } from "./find-notes.tsx";
import { FindOptions } from "./find-options.tsx";
import type { Find } from "./use-find.ts";

type Props = { readonly find: Find; readonly readOnly: boolean };

/** The bar over the page in which words are found and replaced; nothing while it is closed. */
export function FindBar(props: Props): ReactNode {
  const { mode } = props.find;
  const finder = props.find.finder.current;
  return mode === "closed" || finder === null ? null : <OpenBar {...props} finder={finder} />;
}

function OpenBar({ find, finder, readOnly }: Props & { readonly finder: Finder }): ReactNode {
  const { say } = useMessages();
  const state = useSyncExternalStore(finder.subscribe, finder.state);
  const [replacement, setReplacement] = useState("");
  const [replaced, setReplaced] = useState<number | null>(null);
  const text = useRef<HTMLInputElement>(null);
  const isReplacing = find.mode === "replace" && !readOnly;

  useEffect(() => {
    text.current?.focus();
    text.current?.select();
  }, [find.turn]);

  function replaceAll(): void {
    setReplaced(finder.replaceAll(replacement));
  }

  return (
    // Escape puts the bar away from wherever in it the keyboard is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search
      className={styles["bar"]}
      aria-label={say("find.name")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        find.close();
      }}
    >
      <div className={styles["row"]}>
        <input
          ref={text}
          className={styles["input"]}
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          aria-label={say("find.text")}
          placeholder={say("find.text")}
          aria-invalid={state.trouble === "invalid"}
          aria-describedby="find-count"
          value={find.query.text}
          onChange={(event) => {
            setReplaced(null);
            find.change({ text: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            finder.step(event.shiftKey ? -1 : 1);
          }}
        />
        <output id="find-count" className={styles["count"]} aria-live="polite">
          {countWords(say, find.query.text, state)}
        </output>
        <IconButton
          icon="up"
          label={say("find.previous")}
          shortcut="Shift+Enter"
          onPress={() => finder.step(-1)}
        />
        <IconButton
          icon="chevron"
          label={say("find.next")}
          shortcut="Enter"
          onPress={() => finder.step(1)}
        />
        <FindOptions query={find.query} onChange={find.change} />
        <span className={styles["space"]} />
        {readOnly || isReplacing ? null : (
          <Button tone="quiet" onPress={() => find.showReplace(true)}>
            {say("find.show-replace")}
          </Button>
        )}
        <span className={styles["close"]}>
          <IconButton
            icon="close"
            label={say("find.close")}
            shortcut="Escape"
            onPress={find.close}
          />
        </span>
      </div>
      {isReplacing ? (
        <div className={styles["row"]}>
          <input
            className={styles["input"]}
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={10_000}
            aria-label={say("find.replacement")}
            placeholder={say("find.replacement")}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (isMod(event)) replaceAll();
              else finder.replace(replacement);
            }}
          />
          <Button shortcut="Enter" onPress={() => finder.replace(replacement)}>
            {say("find.replace")}
          </Button>
          <Button shortcut="Mod+Enter" onPress={replaceAll}>
            {say("find.replace-all")}
          </Button>
        </div>
      ) : null}
      <FindNotes finder={finder} state={state} replaced={replaced} />
    </search>
  );
}

type Say = ReturnType<typeof useMessages>["say"];

function countWords(say: Say, text: string, state: FinderState): string {
  if (text === "" || state.trouble !== null) return "";
  if (state.isSearching) return say("find.searching");
  const { current, total } = state;
  return current === 0 ? say("find.total", { total }) : say("find.position", { current, total });
}
