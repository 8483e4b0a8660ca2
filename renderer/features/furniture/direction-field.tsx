import type { ReactNode } from "react";
import { directionOfLanguage } from "#shared/text/direction.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SelectField } from "../../ui/select-field/select-field.tsx";

/** Which way the article runs: as its language does, unless somebody says otherwise. */
export function DirectionField(props: { readonly article: OpenArticle }): ReactNode {
  const { article } = props;
  const { say } = useMessages();
  const direction = useStored(article.store, ({ open }) => open?.article.direction ?? "usual");
  const language = useStored(article.store, ({ open }) => open?.article.language ?? "");
  const locked = useStored(article.store, ({ open }) => open?.readOnly !== null);
  const usual = say(`furniture.direction.${directionOfLanguage(language)}`);
  return (
    <SelectField
      label={say("furniture.direction")}
      disabled={locked}
      value={direction}
      choices={[
        { value: "usual", label: say("furniture.direction.usual", { direction: usual }) },
        { value: "ltr", label: say("furniture.direction.ltr") },
        { value: "rtl", label: say("furniture.direction.rtl") },
      ]}
      onValue={(value) => article.changeEnvelope({ direction: value === "usual" ? null : value })}
    />
  );
}
