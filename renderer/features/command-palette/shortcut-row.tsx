import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { rivalsOf, type StoredShortcuts } from "#shared/commands/changed-shortcuts.ts";
import { commands, type Command, type CommandId } from "#shared/commands/commands.ts";
import { reservedFor, toShortcut } from "#shared/commands/shortcut.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { apple, shortcutWords } from "../../ui/shortcut/shortcut.ts";
import styles from "./shortcut-sheet.module.css";

/** What is being said about the keys that were pressed last. */
type Recording =
  | { readonly kind: "waiting" | "writes" }
  | { readonly kind: "writing"; readonly shortcut: string }
  | { readonly kind: "taken"; readonly shortcut: string; readonly by: CommandId };

/** A command with its keys, which can be given others. */
export function ShortcutRow(props: {
  readonly command: Command;
  readonly stored: StoredShortcuts;
  readonly isChanged: boolean;
  readonly onKeys: (shortcut: string) => void;
  readonly onReset: () => void;
}): ReactNode {
  const { command, stored } = props;
  const { say } = useMessages();
  const [recording, setRecording] = useState<Recording | null>(null);
  const [warned, setWarned] = useState<string | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  const name = say(command.words);

  function end(): void {
    setRecording(null);
    change.current?.focus();
  }

  function take(shortcut: string): void {
    setWarned(reservedFor(shortcut) === "browser" ? shortcut : null);
    props.onKeys(shortcut);
    end();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key === "Tab" && !event.ctrlKey)) return;
    // Neither the window nor the dialog is meant, not even by Escape.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return end();
    if (["Control", "Meta", "Alt", "Shift", "AltGraph"].includes(event.key)) return;
    const shortcut = toShortcut(event.nativeEvent, apple);
    if (shortcut === null) return setRecording({ kind: "writes" });
    if (reservedFor(shortcut) === "writing") return setRecording({ kind: "writing", shortcut });
    const [by] = rivalsOf(stored, command.id, shortcut);
    if (by === undefined) take(shortcut);
    else setRecording({ kind: "taken", shortcut, by });
  }

  return (
    <fieldset className={styles["row"]} aria-label={name}>
      <span className={styles["command"]}>{name}</span>
      {recording === null ? (
        <>
          <span className={styles["keys"]}>
            <Keys keys={command.keys} />
          </span>
          {props.isChanged ? (
            <Button
              tone="quiet"
              label={say("shortcuts.reset", { command: name })}
              onPress={() => {
                setWarned(null);
                props.onReset();
                change.current?.focus();
              }}
            >
              {say("shortcuts.reset-short")}
            </Button>
          ) : null}
          <Button
            ref={change}
            tone="quiet"
            label={say("shortcuts.change", { command: name })}
            onPress={() => setRecording({ kind: "waiting" })}
          >
            {say("shortcuts.change-short")}
          </Button>
        </>
      ) : recording.kind === "taken" ? (
        <span className={styles["recording"]} role="alert">
          {say("shortcuts.taken", {
            keys: shortcutWords(recording.shortcut),
            command: say(wordsOf(recording.by)),
          })}{" "}
          <Button onPress={() => take(recording.shortcut)}>{say("shortcuts.take")}</Button>{" "}
          <Button ref={focusOn} onPress={end}>
            {say("shortcuts.keep")}
          </Button>
        </span>
      ) : (
        <button
          type="button"
          className={styles["recorder"]}
          // It was asked for a moment ago, and is what listens now.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          aria-live="polite"
          onKeyDownCapture={onKey}
          onBlur={() => setRecording((now) => (now?.kind === "taken" ? now : null))}
        >
          {recording.kind === "writing"
            ? say("shortcuts.writing", { keys: shortcutWords(recording.shortcut) })
            : say(recording.kind === "writes" ? "shortcuts.needs-modifier" : "shortcuts.press", {
                mod: apple ? "⌘" : "Ctrl",
              })}
        </button>
      )}
      {warned === null || !command.keys.includes(warned) ? null : (
        <output className={styles["warning"]}>
          {say("shortcuts.browser", { keys: shortcutWords(warned) })}
        </output>
      )}
    </fieldset>
  );
}

function Keys(props: { readonly keys: readonly string[] }): ReactNode {
  const { say } = useMessages();
  if (props.keys.length === 0) return <span className={styles["or"]}>{say("shortcuts.none")}</span>;
  return props.keys.map((shortcut, index) => (
    <span key={shortcut}>
      {index === 0 ? null : <span className={styles["or"]}> {say("shortcuts.or")} </span>}
      <kbd className={styles["key"]} dir="ltr">
        {shortcutWords(shortcut)}
      </kbd>
    </span>
  ));
}

/** The keys were just being listened to: the answer is what the keyboard goes on with. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}

function wordsOf(id: CommandId): Command["words"] {
  return commands.find((command) => command.id === id)?.words ?? "command.palette";
}
