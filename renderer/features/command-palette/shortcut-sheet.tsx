import type { ReactNode } from "react";
import {
  withoutShortcut,
  withShortcut,
  type StoredShortcuts,
} from "#shared/commands/changed-shortcuts.ts";
import { commandPlaces, commands, hasChangedKeys } from "#shared/commands/commands.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { ShortcutRow } from "./shortcut-row.tsx";
import styles from "./shortcut-sheet.module.css";

/** Every command by the place where its keys are heard; each can be given others. */
export function ShortcutSheet(props: {
  readonly open: boolean;
  readonly stored: StoredShortcuts;
  readonly onStore: (stored: StoredShortcuts) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { stored, onStore } = props;
  const { say } = useMessages();
  const isChanged = commands.some(({ id }) => hasChangedKeys(id));
  return (
    <Dialog
      open={props.open}
      title={say("shortcuts.title")}
      size="large"
      onClose={props.onClose}
      foot={
        <Button disabled={!isChanged} onPress={() => onStore(withoutShortcut(stored, null))}>
          {say("shortcuts.reset-all")}
        </Button>
      }
    >
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
            {commands
              .filter((command) => command.place === place)
              .map((command) => (
                <ShortcutRow
                  key={command.id}
                  command={command}
                  stored={stored}
                  isChanged={hasChangedKeys(command.id)}
                  onKeys={(shortcut) => onStore(withShortcut(stored, command.id, shortcut))}
                  onReset={() => onStore(withoutShortcut(stored, command.id))}
                />
              ))}
          </section>
        ))}
      </section>
    </Dialog>
  );
}
