import type { ReactNode } from "react";
import { commandPlaces, commands } from "#shared/commands/commands.ts";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { shortcutWords } from "../../ui/shortcut/shortcut.ts";
import styles from "./shortcut-sheet.module.css";

/** Every command that has keys, by the place where they are heard. */
export function ShortcutSheet(props: {
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { say } = useMessages();
  return (
    <Dialog open={props.open} title={say("shortcuts.title")} size="large" onClose={props.onClose}>
      <section
        className={styles["sheet"]}
        // Longer than a small window, and scrolled by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={say("shortcuts.title")}
      >
        {commandPlaces.map((place) => (
          <section key={place} className={styles["place"]}>
            <h3 className={styles["title"]}>{say(`shortcuts.${place}`)}</h3>
            <dl className={styles["list"]}>
              {commands
                .filter((command) => command.place === place && command.keys.length > 0)
                .map(({ id, words, keys }) => (
                  <div key={id} className={styles["row"]}>
                    <dt>{say(words)}</dt>
                    <dd className={styles["keys"]}>
                      {keys.map((shortcut, index) => (
                        <span key={shortcut}>
                          {index === 0 ? null : (
                            <span className={styles["or"]}> {say("shortcuts.or")} </span>
                          )}
                          <kbd className={styles["key"]} dir="ltr">
                            {shortcutWords(shortcut)}
                          </kbd>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  );
}
