import type { EditorView } from "@tiptap/pm/view";
import { useSyncExternalStore } from "react";
import { keysOf } from "#shared/commands/commands.ts";
import { matchesShortcut } from "#shared/commands/matches-shortcut.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { PlaceMenu } from "../../ui/menu/place-menu.tsx";
import { apple } from "../../ui/shortcut/shortcut.ts";
import type { Speller } from "./create-speller.ts";
import type { CanvasSpelling } from "./spelling-facts.ts";

/** What can be done about a misspelt word, at the word. */
export function SpellingMenu(props: {
  readonly speller: Speller;
  readonly facts: CanvasSpelling;
  readonly view: EditorView;
}): React.ReactElement | null {
  const { speller, facts, view } = props;
  const asked = useSyncExternalStore(speller.subscribe, speller.asked);
  if (asked === null) return null;
  const { word, suggestions } = asked;
  const say = (key: Parameters<typeof formatMessage>[1]): string =>
    formatMessage(facts.locale, key, { word });
  return (
    <PlaceMenu
      // The next word is another menu, at another place.
      key={asked.from}
      label={say("spelling.menu")}
      place={speller.rect}
      onClosed={() => view.focus()}
      onClose={speller.close}
      onKeyDown={(event) => {
        const isNext = keysOf("next-misspelt").some((keys) =>
          matchesShortcut(event.nativeEvent, keys, apple),
        );
        if (!isNext) return;
        event.preventDefault();
        speller.close();
        speller.next();
      }}
      groups={[
        suggestions.length === 0
          ? [{ label: say("spelling.no-suggestion"), onPress: null }]
          : suggestions.map((label) => ({
              label,
              lang: asked.language,
              onPress: () => speller.replace(label),
            })),
        [
          { label: say("spelling.add"), onPress: () => facts.onAdd(word) },
          { label: say("spelling.ignore"), onPress: () => facts.onIgnore(word) },
          { label: say("spelling.switch-off"), onPress: () => facts.onSwitch(false) },
        ],
      ]}
    />
  );
}
