import type { ReactNode } from "react";
import type { Preferences } from "#shared/desk-api/payloads.ts";
import { locales } from "#shared/messages/locale.ts";
import type { DeskState } from "../../state/create-desk-state.ts";
import type { Palette } from "../../state/create-palette.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { tell } from "../../ui/toast/toasts.ts";
import { ChoiceLine } from "./choice-line.tsx";
import { MeFields } from "./me-fields.tsx";
import styles from "./preferences-dialog.module.css";

const sizes = ["-2", "-1", "0", "1", "2"] as const;

/** How the interface and the page look, and who sits here. Every choice holds at once. */
export function PreferencesDialog(props: {
  readonly deskState: DeskState;
  readonly palette: Palette;
}): ReactNode {
  const { palette, deskState } = props;
  const { say } = useMessages();
  const isOpen = useStored(palette.store, ({ showing }) => showing === "preferences");
  const preferences = useStored(deskState.store, ({ desk }) => desk?.preferences);
  return (
    <Dialog
      open={isOpen && preferences !== undefined}
      title={say("preferences.title")}
      size="small"
      onClose={palette.close}
      foot={
        <>
          <Button onPress={() => palette.show("shortcuts")}>{say("preferences.shortcuts")}</Button>
          <Button tone="primary" onPress={palette.close}>
            {say("action.done")}
          </Button>
        </>
      }
    >
      {preferences === undefined ? null : (
        <Choices deskState={deskState} preferences={preferences} />
      )}
    </Dialog>
  );
}

function Choices(props: {
  readonly deskState: DeskState;
  readonly preferences: Preferences;
}): ReactNode {
  const { preferences, deskState } = props;
  const { say, locale } = useMessages();

  async function prefer(change: Partial<Preferences>): Promise<void> {
    const answer = await deskState.prefer(change);
    if (!answer.ok) tell({ text: troubleWords(locale, answer.failure), urgent: true });
  }

  return (
    <>
      <h3 className={styles["part"]}>{say("preferences.interface")}</h3>
      <ChoiceLine
        label={say("preferences.appearance")}
        value={preferences.theme}
        choices={(["system", "light", "dark"] as const).map((value) => ({
          value,
          label: say(`theme.${value}`),
        }))}
        onValue={(theme) => void prefer({ theme })}
      />
      <ChoiceLine
        label={say("preferences.language")}
        value={preferences.locale ?? "system"}
        choices={(["system", ...locales] as const).map((value) => ({
          value,
          label: say(`language.${value}`),
        }))}
        onValue={(value) => void prefer({ locale: value === "system" ? null : value })}
      />
      <ChoiceLine
        label={say("preferences.numerals")}
        value={preferences.numerals}
        choices={(["latn", "arab"] as const).map((value) => ({
          value,
          label: say(`preferences.numerals.${value}`),
        }))}
        onValue={(numerals) => void prefer({ numerals })}
      />
      <h3 className={styles["part"]}>{say("preferences.page")}</h3>
      <ChoiceLine
        label={say("preferences.text-size")}
        value={sizes.find((size) => Number(size) === preferences.textSize) ?? "0"}
        choices={sizes.map((value) => ({ value, label: say(`preferences.text-size.${value}`) }))}
        onValue={(size) => void prefer({ textSize: Number(size) })}
      />
      <ChoiceLine
        label={say("preferences.measure")}
        value={preferences.measure}
        choices={(["narrow", "normal", "wide"] as const).map((value) => ({
          value,
          label: say(`preferences.measure.${value}`),
        }))}
        onValue={(measure) => void prefer({ measure })}
      />
      <ChoiceLine
        label={say("preferences.typography")}
        value={preferences.typography ? "on" : "off"}
        choices={(["on", "off"] as const).map((value) => ({
          value,
          label: say(`typography.${value}`),
        }))}
        onValue={(value) => void prefer({ typography: value === "on" })}
      />
      <h3 className={styles["part"]}>{say("preferences.me")}</h3>
      <MeFields me={preferences.me} onMe={(me) => void prefer({ me })} />
    </>
  );
}
