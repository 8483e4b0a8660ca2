import type { ReactNode } from "react";
import {
  countGraphemes,
  searchDescriptionLimit,
  searchTitlePixels,
} from "#shared/house/headline-limits.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { BoundField, toFieldValue } from "./bound-field.tsx";
import { LengthBar, LengthWords } from "./length-meter.tsx";
import { titleWidth } from "./title-width.ts";

/** What a page of search results shows of the article: its title, by width, and its description. */
export function SearchFields(props: { readonly article: OpenArticle }): ReactNode {
  const { say } = useMessages();
  const headline = useStored(props.article.store, ({ open }) => open?.headline ?? "");
  return (
    <>
      <BoundField
        article={props.article}
        label={say("furniture.search-title")}
        name="searchTitle"
        read={({ searchTitle }) => searchTitle ?? ""}
        toPatch={(text) => ({ searchTitle: toFieldValue(text) })}
        placeholder={headline}
        rows={1}
        aside={(text) => (
          <LengthWords length={titleWidth(text)} limit={searchTitlePixels} unit="pixels" />
        )}
        below={(text) => <LengthBar length={titleWidth(text)} limit={searchTitlePixels} />}
      />
      <BoundField
        article={props.article}
        label={say("furniture.search-description")}
        name="searchDescription"
        read={({ searchDescription }) => searchDescription ?? ""}
        toPatch={(text) => ({ searchDescription: toFieldValue(text) })}
        rows={2}
        aside={(text) => (
          <LengthWords
            length={countGraphemes(text)}
            limit={searchDescriptionLimit}
            unit="characters"
          />
        )}
        below={(text) => <LengthBar length={countGraphemes(text)} limit={searchDescriptionLimit} />}
      />
    </>
  );
}
