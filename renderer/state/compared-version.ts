import type { Node } from "prosemirror-model";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import {
  applyChoices,
  chooseAll,
  type Choice,
  type Choices,
} from "#shared/article/compare/apply-choices.ts";
import { compareDocuments, type Comparison } from "#shared/article/compare/compare-documents.ts";
import {
  compareEnvelopes,
  toChosenPatch,
  type ComparedField,
  type FieldChoices,
  type FieldDifference,
} from "#shared/article/compare/compare-envelopes.ts";
import type { EnvelopePatch } from "#shared/article/envelope-patch.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { ArticleVersion } from "#shared/article/version.ts";
import type { OpenArticle } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Opened } from "./open-article.ts";

/** An earlier version beside the text now, and what of it comes back: nothing, until somebody says so. */
export type Compared = {
  readonly version: ArticleVersion;
  /** What is on the canvas, as it was when the two were compared. */
  readonly now: Node;
  readonly comparison: Comparison;
  readonly fields: readonly FieldDifference[];
  readonly choices: Choices;
  readonly fieldChoices: FieldChoices;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly language: string;
  readonly readOnly: boolean;
};

/** What goes onto the canvas when a version is brought back, and how the furniture changes with it. */
export type Restored = {
  readonly document: Node;
  readonly furniture: { readonly after: EnvelopePatch; readonly before: EnvelopePatch };
};

/** Lays an earlier version beside the text on the canvas. */
export function compareVersion(
  version: ArticleVersion,
  then: OpenArticle,
  open: Opened,
  now: Node,
): Result<Compared, Failure> {
  const earlier = parseDocument(then.article.document, version.version);
  if (!earlier.ok) return earlier;
  const comparison = compareDocuments(fromDocumentJson(toDocumentJson(now)), earlier.value);
  const fields = compareEnvelopes(open.article, then.article);
  const pictures = then.pictures.map((picture) => [picture.id, picture] as const);
  return ok({
    version,
    now,
    comparison,
    fields,
    choices: chooseAll(comparison, "mine"),
    fieldChoices: new Map(fields.map(({ field }) => [field, "mine"])),
    pictures: new Map([...pictures, ...open.pictures]),
    language: open.article.language,
    readOnly: open.readOnly !== null,
  });
}

/** How many places come back. */
export function countRestored({ choices, fieldChoices }: Compared): number {
  const isBack = (choice: Choice): boolean => choice !== "mine";
  return (
    [...choices.values()].filter(isBack).length + [...fieldChoices.values()].filter(isBack).length
  );
}

/** Puts together what was chosen. Furniture that nothing was chosen for is not touched, nor is undoing it. */
export function toRestored({
  comparison,
  choices,
  fields,
  fieldChoices,
}: Pick<Compared, "comparison" | "choices" | "fields" | "fieldChoices">): Restored {
  const isBack = (field: ComparedField): boolean => (fieldChoices.get(field) ?? "mine") !== "mine";
  const back = fields.filter(({ field }) => isBack(field));
  return {
    document: applyChoices(comparison, choices),
    furniture: {
      after: toChosenPatch(back, fieldChoices),
      before: toChosenPatch(back, new Map()),
    },
  };
}
