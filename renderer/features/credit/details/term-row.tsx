import type { ReactNode } from "react";
import { isDay } from "#shared/picture/edit/check-field.ts";
import type { WrittenTerm } from "#shared/picture/edit/picture-change.ts";
import { IconButton } from "../../../ui/icon-button/icon-button.tsx";
import { SelectField } from "../../../ui/select-field/select-field.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import { choiceWords } from "../picture-words.ts";
import styles from "./details.module.css";
import { refusedWords } from "./refused-words.ts";

const actions = ["use", "web", "print", "social", "syndicate", "archive", "crop", "advertise"];

/** One dated permission or ban. */
export function TermRow(props: {
  readonly number: number;
  readonly term: WrittenTerm;
  readonly refusedOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<WrittenTerm>, field: string) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { term, number, onChange } = props;
  const { say, locale } = useMessages();
  const known = actions.includes(term.action) ? actions : [...actions, term.action];
  const field = (name: "from" | "until" | "territory" | "note", label: string): ReactNode => (
    <TextField
      label={label}
      value={term[name]}
      // What no calendar can show is shown as it is written.
      {...((name === "from" || name === "until") && (term[name] === "" || isDay(term[name]))
        ? { type: "date" as const }
        : {})}
      error={refusedWords(say, props.refusedOf(name))}
      onValue={(text) => onChange({ [name]: text }, name)}
    />
  );
  return (
    <fieldset className={styles["term"]}>
      <legend className="unseen">{say("credit.term-number", { number })}</legend>
      <SelectField
        label={say("credit.term-effect")}
        value={term.effect}
        choices={(["allow", "deny"] as const).map((value) => ({
          value,
          label: say(`credit.effect.${value}`),
        }))}
        onValue={(effect) => onChange({ effect }, "effect")}
      />
      <SelectField
        label={say("credit.term-action")}
        value={term.action}
        choices={known.map((value) => ({ value, label: choiceWords(locale, "action", value) }))}
        onValue={(action) => onChange({ action }, "action")}
      />
      {field("from", say("credit.term-from"))}
      {field("until", say("credit.term-until"))}
      {field("territory", say("credit.term-territory"))}
      {field("note", say("credit.term-note"))}
      <span className={styles["remove"]}>
        <IconButton
          icon="trash"
          label={say("credit.remove-term", { number })}
          onPress={props.onRemove}
        />
      </span>
    </fieldset>
  );
}
