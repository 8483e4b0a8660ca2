import type { ReactNode } from "react";
import { toPictureDraft, writeField } from "#shared/picture/edit/picture-draft.ts";
import { pictureField, type PictureFieldId } from "#shared/picture/edit/picture-fields.ts";
import { SelectField } from "../../../ui/select-field/select-field.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import type { DraftProps } from "../draft-props.ts";
import { OriginMark } from "../origin-mark.tsx";
import { choiceWords, fieldName } from "../picture-words.ts";
import { refusedWords } from "./refused-words.ts";

/** One field of the record: its IPTC name, where its value comes from, and the value itself. */
export function PictureFieldRow(props: DraftProps & { readonly id: PictureFieldId }): ReactNode {
  const { picture, draft, edit, id } = props;
  const { say, locale } = useMessages();
  const { kind, choices = [] } = pictureField(id);
  const value = draft.texts[id];
  const label = fieldName(locale, id);
  const isNew = value !== toPictureDraft(picture).texts[id];
  const aside =
    value === "" && !isNew ? null : <OriginMark picture={picture} field={id} isNew={isNew} />;
  const write = (text: string): void => edit((now) => writeField(now, id, text), id);
  if (kind === "choice")
    return (
      <SelectField
        label={label}
        aside={aside}
        value={value}
        choices={["", ...choices, ...(value === "" || choices.includes(value) ? [] : [value])].map(
          (choice) => ({
            value: choice,
            label: choice === "" ? say("credit.unset") : choiceWords(locale, id, choice),
          }),
        )}
        onValue={write}
      />
    );
  const isLong = kind === "text" || kind === "list";
  return (
    <TextField
      label={label}
      aside={aside}
      value={value}
      {...(isLong ? { rows: 1 } : {})}
      {...(kind === "address" || kind === "date" ? { path: true } : {})}
      {...(kind === "list" ? { help: say("credit.one-a-line") } : {})}
      {...(kind === "date" ? { help: say("credit.date-help") } : {})}
      error={refusedWords(say, props.refused.get(`texts.${id}`))}
      onValue={write}
    />
  );
}
