import { useMemo, useRef, type ReactNode } from "react";
import type { StoredShortcuts } from "#shared/commands/changed-shortcuts.ts";
import { commands, type Command, type CommandId } from "#shared/commands/commands.ts";
import { matchWords } from "#shared/commands/match-words.ts";
import { locales } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { Palette as PaletteState } from "../../state/create-palette.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { Palette } from "../../ui/palette/palette.tsx";
import { ShortcutSheet } from "./shortcut-sheet.tsx";

/** Every command that can be had now, and the articles whose words fit; and the sheet of shortcuts. */
export function CommandPalette(props: {
  readonly palette: PaletteState;
  readonly canRun: (command: Command) => boolean;
  readonly onRun: (id: CommandId) => void;
  readonly onOpen: (id: string) => void;
  readonly shortcuts: StoredShortcuts;
  readonly onShortcuts: (stored: StoredShortcuts) => void;
}): ReactNode {
  const { palette, canRun } = props;
  const { say } = useMessages();
  const { showing, query, articles } = useStored(palette.store);
  // Done when the palette has gone and the focus is back: a command may be about what has the focus.
  const chosen = useRef<string | null>(null);
  const isOpen = showing === "palette";

  const groups = useMemo(() => {
    if (!isOpen) return [];
    const possible = commands.filter((command) => command.id !== "palette" && canRun(command));
    // In any language: an Arabic desk may know the English word.
    const fitting = matchWords(query, possible, ({ words }) =>
      locales.map((locale) => formatMessage(locale, words)),
    );
    const stories = {
      label: say("palette.articles"),
      items: articles.map((row) => ({
        id: `article ${row.id}`,
        label: row.headline.trim() === "" ? say("list.untitled") : row.headline,
        lang: row.language,
        hint: say(`status.${row.status}`),
      })),
    };
    return [
      {
        label: say("palette.commands"),
        items: fitting.map(({ id, words, keys }) => ({
          id: `command ${id}`,
          label: say(words),
          shortcut: keys[0],
        })),
      },
      stories,
    ];
  }, [isOpen, query, articles, canRun, say]);

  function run(): void {
    const [kind, id] = chosen.current?.split(" ") ?? [];
    chosen.current = null;
    if (kind === "article" && id !== undefined) props.onOpen(id);
    const command = commands.find((known) => kind === "command" && known.id === id);
    if (command !== undefined) props.onRun(command.id);
  }

  return (
    <>
      <Palette
        open={isOpen}
        title={say("palette.name")}
        placeholder={say("palette.search")}
        query={query}
        groups={groups}
        none={say("palette.none", { query })}
        onQuery={palette.type}
        onChoose={(id) => {
          chosen.current = id;
          palette.close();
        }}
        onClose={palette.close}
        onClosed={run}
      />
      <ShortcutSheet
        open={showing === "shortcuts"}
        stored={props.shortcuts}
        onStore={props.onShortcuts}
        onClose={palette.close}
      />
    </>
  );
}
