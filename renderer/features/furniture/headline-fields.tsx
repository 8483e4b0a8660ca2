import type { ReactNode } from "react";
import {
  countGraphemes,
  headlineLimits,
  searchTitlePixels,
} from "#shared/house/headline-limits.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { BoundField, toFieldValue } from "./bound-field.tsx";
import { HeadlinePreview, type PreviewFacts } from "./headline-preview.tsx";
import { LengthBar, LengthWords } from "./length-meter.tsx";
import { titleWidth } from "./title-width.ts";

const destinations = ["print", "search", "social", "push"] as const;

/** The headlines for other places than the page, each with its room there and as it will look. */
export function HeadlineFields(props: {
  readonly article: OpenArticle;
  readonly facts: PreviewFacts;
}): ReactNode {
  const { say } = useMessages();
  const headline = useStored(props.article.store, ({ open }) => open?.headline.trim() ?? "");
  return destinations.map((destination) => {
    const limit = headlineLimits[destination];
    // Search results count no letters: they cut at a width.
    const isSearch = destination === "search";
    return (
      <BoundField
        key={destination}
        article={props.article}
        label={say(`furniture.headline.${destination}`)}
        name={`headlines.${destination}`}
        read={({ headlines }) => headlines?.[destination] ?? ""}
        toPatch={(text) => ({ headlines: { [destination]: toFieldValue(text) } })}
        placeholder={headline}
        rows={1}
        aside={(text) =>
          isSearch ? (
            <LengthWords length={titleWidth(text)} limit={searchTitlePixels} unit="pixels" />
          ) : (
            <LengthWords length={countGraphemes(text)} limit={limit} unit="characters" />
          )
        }
        below={(text) => (
          <>
            <LengthBar
              length={isSearch ? titleWidth(text) : countGraphemes(text)}
              limit={isSearch ? searchTitlePixels : limit}
            />
            <HeadlinePreview destination={destination} text={text} facts={props.facts} />
          </>
        )}
      />
    );
  });
}
