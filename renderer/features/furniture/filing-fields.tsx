import type { ReactNode } from "react";
import type { OpenArticle } from "../../state/open-article.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { toFieldValue } from "./bound-field.tsx";
import { HouseField } from "./house-field.tsx";
import { fittingOffers, isInList, keywordOffers, withKeyword } from "./house-list.ts";
import { toKeywords } from "./to-keywords.ts";

/** Where the article is filed: its section and keywords, offered from the house's lists. */
export function FilingFields(props: {
  readonly article: OpenArticle;
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
}): ReactNode {
  const { article, sections, keywords } = props;
  const { say, locale } = useMessages();
  const comma = locale === "ar" ? "، " : ", ";
  return (
    <>
      <HouseField
        article={article}
        label={say("furniture.section")}
        name="section"
        read={({ section }) => section ?? ""}
        toPatch={(text) => ({ section: toFieldValue(text) })}
        offers={(text) => fittingOffers(sections, isInList(sections, text) ? "" : text)}
        complete={(_text, offer) => offer}
        help={(text) =>
          // A section that an import brought, or that the house has given up, is kept and named.
          sections.length === 0 || text.trim() === "" || isInList(sections, text)
            ? undefined
            : say("furniture.section-unlisted")
        }
      />
      <HouseField
        article={article}
        label={say("furniture.keywords")}
        name="keywords"
        read={(envelope) => (envelope.keywords ?? []).join(comma)}
        toPatch={(text) => ({ keywords: toKeywords(text) })}
        offers={(text) => keywordOffers(keywords, text)}
        complete={(text, offer) => withKeyword(text, offer, comma)}
        help={() => say("furniture.keywords-help")}
      />
    </>
  );
}
