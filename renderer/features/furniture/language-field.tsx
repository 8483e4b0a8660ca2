import { useState, type ReactNode } from "react";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { formattingTag } from "#shared/messages/numerals.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SelectField } from "../../ui/select-field/select-field.tsx";
import { BoundField } from "./bound-field.tsx";

const usual = ["en", "ar", "fr", "de", "es"] as const;
const other = "other";

/** The language of the article: one of the usual ones, its own, or any other by its tag. */
export function LanguageField(props: { readonly article: OpenArticle }): ReactNode {
  const { article } = props;
  const { say, locale } = useMessages();
  const language = useStored(article.store, ({ open }) => open?.article.language ?? "");
  const locked = useStored(article.store, ({ open }) => open?.readOnly !== null);
  const [typing, setTyping] = useState(false);
  const names = new Intl.DisplayNames(formattingTag(locale), { type: "language" });
  const known = usual.some((tag) => tag === language) ? usual : [...usual, language];
  return (
    <>
      <SelectField
        label={say("furniture.language")}
        disabled={locked}
        value={typing ? other : language}
        choices={[
          ...known.map((value) => ({ value, label: nameOf(names, value) })),
          { value: other, label: say("furniture.language-other") },
        ]}
        onValue={(value) => {
          setTyping(value === other);
          if (value !== other) article.changeEnvelope({ language: value });
        }}
      />
      {typing ? (
        <BoundField
          article={article}
          label={say("furniture.language-tag")}
          name="language-tag"
          path
          read={(envelope) => envelope.language}
          toPatch={(text) => ({ language: text.trim() })}
          help={nameOf(names, language)}
          error={say("furniture.language-refused")}
        />
      ) : null}
    </>
  );
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A language an import made up is no BCP 47 tag; it is shown as it is.
    return tag;
  }
}
