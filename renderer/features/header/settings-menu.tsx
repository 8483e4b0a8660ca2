import type { ReactNode } from "react";
import { locales } from "#shared/messages/locale.ts";
import type { Preferences } from "#shared/desk-api/payloads.ts";
import type { DeskState } from "../../state/create-desk-state.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Menu } from "../../ui/menu/menu.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { tell } from "../../ui/toast/toasts.ts";

const themes = ["system", "light", "dark"] as const;

/** The language of the interface, and light or dark. */
export function SettingsMenu(props: {
  readonly deskState: DeskState;
  readonly onPreferences: () => void;
}): ReactNode {
  const { say, locale } = useMessages();
  const preferences = useStored(props.deskState.store, ({ desk }) => desk?.preferences);
  if (preferences === undefined) return null;

  async function prefer(change: Partial<Preferences>): Promise<void> {
    const answer = await props.deskState.prefer(change);
    if (!answer.ok) tell({ text: troubleWords(locale, answer.failure), urgent: true });
  }

  return (
    <Menu
      label={say("header.settings")}
      icon="settings"
      more={{ label: say("preferences.open"), onPress: props.onPreferences }}
      choices={[
        {
          label: say("header.language"),
          value: preferences.locale ?? "system",
          answers: [
            { value: "system", label: say("language.system") },
            ...locales.map((value) => ({ value, label: say(`language.${value}`) })),
          ],
          onValue: (value) =>
            void prefer({ locale: locales.find((known) => known === value) ?? null }),
        },
        {
          label: say("header.theme"),
          value: preferences.theme,
          answers: themes.map((value) => ({ value, label: say(`theme.${value}`) })),
          onValue: (value) =>
            void prefer({ theme: themes.find((known) => known === value) ?? "system" }),
        },
        {
          label: say("header.typography"),
          value: preferences.typography ? "on" : "off",
          answers: (["on", "off"] as const).map((value) => ({
            value,
            label: say(`typography.${value}`),
          })),
          onValue: (value) => void prefer({ typography: value === "on" }),
        },
        {
          label: say("header.spelling"),
          value: preferences.spelling ? "on" : "off",
          answers: (["on", "off"] as const).map((value) => ({
            value,
            label: say(`spelling.${value}`),
          })),
          onValue: (value) => void prefer({ spelling: value === "on" }),
        },
      ]}
    />
  );
}
