import { useState, type ReactNode } from "react";
import type { Article } from "#shared/article/article.ts";
import type { EnvelopePatch } from "#shared/article/envelope-patch.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { TextField } from "../../ui/text-field/text-field.tsx";

/** A field of the envelope as a line to type in. */
export type BoundFieldProps = {
  readonly article: OpenArticle;
  readonly label: string;
  readonly name: string;
  readonly read: (envelope: Article) => string;
  /** What a text changes; null when it will not do. */
  readonly toPatch: (text: string) => EnvelopePatch | null;
  /** Why a text will not do. */
  readonly error?: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly path?: boolean;
  readonly rows?: number;
  readonly aside?: (text: string) => ReactNode;
  readonly below?: (text: string) => ReactNode;
};

/**
 * Every letter is taken into the article at once. While somebody types, the field shows what they
 * typed, blanks at its end and all; then what was made of it. What will not do stays, with the reason.
 */
export function BoundField({ article, read, toPatch, ...props }: BoundFieldProps): ReactNode {
  const stored = useStored(article.store, ({ open }) => (open === null ? "" : read(open.article)));
  const locked = useStored(article.store, ({ open }) => open?.readOnly !== null);
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const text = draft ?? stored;
  return (
    <div>
      <TextField
        label={props.label}
        name={props.name}
        value={text}
        disabled={locked}
        path={props.path ?? false}
        aside={props.aside?.(text)}
        error={refused ? props.error : undefined}
        {...(props.help === undefined ? {} : { help: props.help })}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(props.rows === undefined ? {} : { rows: props.rows })}
        onValue={(next) => {
          const patch = toPatch(next);
          setDraft(next);
          setRefused(patch === null || !article.changeEnvelope(patch));
        }}
        onLeave={() => {
          if (!refused) setDraft(null);
        }}
      />
      {props.below?.(text)}
    </div>
  );
}

/** A text as a patch holds it: without blanks round it, and null when nothing is left. */
export function toFieldValue(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}
