import type { CleaningRule } from "./cleaning/cleaning-rule.ts";
import { parseCreditLine } from "./credit-line/parse-credit-line.ts";
import { fromMetadata, type FromMetadata } from "./from-metadata.ts";
import { metadataNames, type MetadataFields } from "./metadata/metadata-fields.ts";
import type { UnsavedPicture } from "./picture.ts";

/**
 * Fills what a record does not say from what its file says. What it says stays, and what it says of the
 * credit is not mixed with another credit; the file's words are kept under `provenance` all the same, so
 * that a contradiction can be seen. A record that has been filled once is left alone.
 */
export function fillFromMetadata(
  picture: UnsavedPicture,
  fields: MetadataFields,
  rules: readonly CleaningRule[],
): UnsavedPicture {
  if (metadataNames.some((name) => picture.provenance?.[name] !== undefined)) return picture;
  const { record } = fromMetadata(fields, rules);
  const { creators, creditLine, supplyChain, provenance, ...others } = record;
  const said = sayingOf(picture);
  const credit = { creators, creditLine, supplyChain };
  const found = { ...others, ...(said === null || agrees(said, credit) ? credit : {}) };
  const filled = Object.entries(found).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(filled),
    ...picture,
    ...(provenance === undefined ? {} : { provenance: { ...provenance, ...picture.provenance } }),
  };
}

type Credit = Pick<FromMetadata, "creators" | "creditLine" | "supplyChain">;

/** The creators and the chain that a record names, by field or in its line; `null` for no credit at all. */
function sayingOf({ creators = [], creditLine = "", supplyChain = [] }: UnsavedPicture): {
  readonly creators: readonly string[];
  readonly chain: readonly string[];
} | null {
  const line = parseCreditLine(creditLine);
  const names = creators.length > 0 ? creators.map(({ name }) => name) : line.creators;
  const chain = supplyChain.length > 0 ? supplyChain : line.chain;
  return names.length + chain.length === 0 && creditLine.trim() === ""
    ? null
    : { creators: names, chain };
}

/** Whether a credit says the same as another and perhaps more. */
function agrees(
  { creators, chain }: { readonly creators: readonly string[]; readonly chain: readonly string[] },
  found: Credit,
): boolean {
  if (creators.length + chain.length === 0) return false;
  const foundNames = (found.creators ?? []).map(({ name }) => name);
  return isNoneOr(creators, foundNames) && isNoneOr(chain, found.supplyChain ?? []);
}

function isNoneOr(said: readonly string[], found: readonly string[]): boolean {
  const plain = (texts: readonly string[]): string => texts.join("\n").toLowerCase();
  return said.length === 0 || plain(said) === plain(found);
}
