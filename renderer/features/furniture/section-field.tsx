import type { ReactNode } from "react";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SelectField } from "../../ui/select-field/select-field.tsx";
import { BoundField, toFieldValue } from "./bound-field.tsx";

/** The part of the paper: from the house's list, or free where the house has none. */
export function SectionField(props: {
  readonly article: OpenArticle;
  readonly sections: readonly string[];
}): ReactNode {
  const { article, sections } = props;
  const { say } = useMessages();
  const section = useStored(article.store, ({ open }) => open?.article.section ?? "");
  const locked = useStored(article.store, ({ open }) => open?.readOnly !== null);
  if (sections.length === 0)
    return (
      <BoundField
        article={article}
        label={say("furniture.section")}
        name="section"
        read={(envelope) => envelope.section ?? ""}
        toPatch={(text) => ({ section: toFieldValue(text) })}
      />
    );
  // A section that an import brought, or that the house has given up, stays until it is changed.
  const known = section === "" || sections.includes(section) ? sections : [...sections, section];
  return (
    <SelectField
      label={say("furniture.section")}
      disabled={locked}
      value={section}
      choices={[
        { value: "", label: say("furniture.section-none") },
        ...known.map((value) => ({ value, label: value })),
      ]}
      onValue={(value) => article.changeEnvelope({ section: toFieldValue(value) })}
    />
  );
}
