import type { ReactNode } from "react";
import { pickValue } from "#shared/picture/edit/draft-cleaning.ts";
import { openConflicts } from "#shared/picture/edit/draft-questions.ts";
import { textsOf } from "#shared/picture/metadata/metadata-values.ts";
import { metadataLayers } from "#shared/picture/metadata/metadata-fields.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import type { DraftProps } from "./draft-props.ts";
import { fieldName, originWords } from "./picture-words.ts";
import { Question, Questions, ValueButton } from "./questions.tsx";

/** The fields in which the file contradicts itself: one key says which value is right. */
export function ConflictList({ picture, draft, rules, edit }: DraftProps): ReactNode {
  const { say, locale } = useMessages();
  const conflicts = openConflicts(picture, draft);
  if (conflicts.length === 0) return null;
  return (
    <Questions tone="ask" title={say("credit.conflicts")} help={say("credit.conflicts-help")}>
      {conflicts.map(({ field, values }) => (
        <Question key={field} stacked about={<b>{fieldName(locale, field)}</b>}>
          {values.map(({ value, origin }, index) => {
            const layer = metadataLayers.find((each) => each === origin);
            const inUse = index === findInUse(values);
            const from = originWords(
              locale,
              layer === undefined
                ? { kind: "person", by: undefined }
                : { kind: "layer", layer, cleaned: false },
            );
            const words = textsOf(value).join("; ") || say("credit.nothing-said");
            return (
              <ValueButton
                // One layer may speak twice, of two files.
                key={index}
                digit={index + 1}
                value={words}
                origin={inUse ? say("credit.in-use", { origin: from }) : from}
                label={say("credit.take", { field: fieldName(locale, field) })}
                onPress={() => edit((now) => pickValue(picture, now, rules, { field, value }))}
              />
            );
          })}
        </Question>
      ))}
    </Questions>
  );
}

/** A person's word holds, else the first layer that has a value. */
function findInUse(values: readonly { readonly origin: string }[]): number {
  return Math.max(
    0,
    values.findLastIndex(({ origin }) => origin === "user"),
  );
}
