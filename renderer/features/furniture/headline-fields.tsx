import type { ReactNode } from "react";
import { countGraphemes, headlineLimits } from "#shared/house/headline-limits.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { BoundField, toFieldValue } from "./bound-field.tsx";
import { LengthBar, LengthWords } from "./length-meter.tsx";

const destinations = ["print", "search", "social", "push"] as const;

/** The headlines for other places than the page, each with the room it has there. */
export function HeadlineFields(props: { readonly article: OpenArticle }): ReactNode {
  const { say } = useMessages();
  return destinations.map((destination) => {
    const limit = headlineLimits[destination];
    return (
      <BoundField
        key={destination}
        article={props.article}
        label={say(`furniture.headline.${destination}`)}
        name={`headlines.${destination}`}
        read={({ headlines }) => headlines?.[destination] ?? ""}
        toPatch={(text) => ({ headlines: { [destination]: toFieldValue(text) } })}
        rows={1}
        aside={(text) => (
          <LengthWords length={countGraphemes(text)} limit={limit} unit="characters" />
        )}
        below={(text) => <LengthBar length={countGraphemes(text)} limit={limit} />}
      />
    );
  });
}
