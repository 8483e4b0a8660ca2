import { useState, type ReactNode } from "react";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { formattingTag } from "#shared/messages/numerals.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { TextField } from "../../ui/text-field/text-field.tsx";
import { fromLocalMoment, toLocalMoment } from "./local-moment.ts";

/** Until when nothing may leave. A date half typed changes nothing: only leaving it empty ends an embargo. */
export function EmbargoField(props: { readonly article: OpenArticle }): ReactNode {
  const { article } = props;
  const { say, locale } = useMessages();
  const until = useStored(article.store, ({ open }) => open?.article.embargoUntil);
  const locked = useStored(article.store, ({ open }) => open?.readOnly !== null);
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      label={say("furniture.embargo")}
      name="embargoUntil"
      type="datetime-local"
      value={draft ?? (until === undefined ? "" : toLocalMoment(until))}
      disabled={locked}
      help={say("furniture.embargo-zone", { zone: zoneName(formattingTag(locale), until) })}
      onValue={(local) => {
        setDraft(local);
        const moment = fromLocalMoment(local);
        if (moment !== null) article.changeEnvelope({ embargoUntil: moment });
      }}
      onLeave={() => {
        const field = document.querySelector<HTMLInputElement>("[name=embargoUntil]");
        if (draft === "" && field?.validity.badInput !== true && until !== undefined)
          article.changeEnvelope({ embargoUntil: null });
        setDraft(null);
      }}
    />
  );
}

function zoneName(tag: string, moment: string | undefined): string {
  const date = moment === undefined ? new Date() : new Date(moment);
  const name = new Intl.DateTimeFormat(tag, { timeZoneName: "long" })
    .formatToParts(date)
    .find(({ type }) => type === "timeZoneName");
  return name?.value ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
