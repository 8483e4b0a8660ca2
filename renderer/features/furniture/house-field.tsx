import { useState, type ReactNode } from "react";
import type { Article } from "#shared/article/article.ts";
import type { EnvelopePatch } from "#shared/article/envelope-patch.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { SuggestField } from "../../ui/suggest-field/suggest-field.tsx";

/** A field of the envelope that offers what is in one of the house's lists. */
export function HouseField(props: {
  readonly article: OpenArticle;
  readonly label: string;
  readonly name: string;
  readonly read: (envelope: Article) => string;
  readonly toPatch: (text: string) => EnvelopePatch;
  readonly offers: (text: string) => readonly string[];
  /** The line once an offer has been taken into it. */
  readonly complete: (text: string, offer: string) => string;
  readonly help?: (text: string) => string | undefined;
}): ReactNode {
  const { article, read } = props;
  const stored = useStored(article.store, ({ open }) => (open === null ? "" : read(open.article)));
  const locked = useStored(article.store, ({ open }) => open?.readOnly !== null);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? stored;

  function write(next: string): void {
    setDraft(next);
    article.changeEnvelope(props.toPatch(next));
  }

  return (
    <SuggestField
      label={props.label}
      name={props.name}
      value={text}
      disabled={locked}
      offers={props.offers(text)}
      help={props.help?.(text)}
      onValue={write}
      onChoose={(offer) => write(props.complete(text, offer))}
      onLeave={() => setDraft(null)}
    />
  );
}
