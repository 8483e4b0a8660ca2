import { articleFormat, articleSchema } from "../../../article/article.ts";
import { directionOfLanguage, type Direction } from "../../../text/direction.ts";
import type { ReportCollector } from "../../report.ts";
import type { ReadContext, Story } from "../../story.ts";
import { visibleFields, type DataBlock } from "../data-block.ts";

// Decided here or visible on the page, so never taken from a data block.
const decided = new Set(["format", "id", "revision", "document", "direction"]);

/**
 * Joins what the page shows of the envelope with what its data block holds; each field of the block
 * is checked by itself, and one that breaks its rule is left out and reported.
 */
export function readEnvelope(
  context: ReadContext,
  report: ReportCollector,
  data: DataBlock | undefined,
  shown: {
    readonly language: string;
    readonly direction: Direction;
    readonly fields: Readonly<Record<string, string>>;
  },
): Story["article"] {
  const held: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data?.article ?? {})) {
    if (decided.has(name) || name === "__proto__") continue;
    if (visibleFields.some((visible) => visible === name) && value !== "") continue;
    if (isSound(name, value)) held[name] = value;
    else report.add("dropped", "html-data-refused", name);
  }
  return {
    status: "draft",
    created: context.now,
    updated: context.now,
    ...held,
    format: articleFormat,
    id: context.newId(),
    language: shown.language,
    ...direction(data, shown),
    ...shown.fields,
  };
}

function isSound(name: string, value: unknown): boolean {
  const fields: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> =
    articleSchema.shape;
  // A field that this Standfirst does not know is carried as it is.
  return !Object.hasOwn(fields, name) || fields[name]?.safeParse(value).success === true;
}

function direction(
  data: DataBlock | undefined,
  shown: { readonly language: string; readonly direction: Direction },
): { direction?: Direction } {
  const isUsual = shown.direction === directionOfLanguage(shown.language);
  const isSaid = data?.article["direction"] === shown.direction;
  return isUsual && !isSaid ? {} : { direction: shown.direction };
}
