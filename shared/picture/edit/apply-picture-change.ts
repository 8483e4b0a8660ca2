import { parseCreditLine } from "../credit-line/parse-credit-line.ts";
import type { UnsavedPicture } from "../picture.ts";
import type { PictureChange, WrittenTerm } from "./picture-change.ts";
import { toWrittenTerm } from "./picture-draft.ts";
import { isPictureField, pictureField, type PictureFieldId } from "./picture-fields.ts";

type Term = NonNullable<NonNullable<UnsavedPicture["rights"]>["terms"]>[number];
type Entry = NonNullable<UnsavedPicture["provenance"]>[string][number];
type Json = { [key: string]: unknown };

/**
 * A picture's record with a person's changes in it. Whatever they touched or vouched for has their name
 * under `provenance`, behind the values that were there before.
 * @param by the name of whoever sits here, if it is known
 */
export function applyPictureChange<Record extends UnsavedPicture>(
  picture: Record,
  change: PictureChange,
  by: string | undefined,
): Record {
  const next = { ...picture } as Record & Json;
  const provenance: { [field: string]: Entry[] } = { ...next.provenance };
  const signed = by === undefined || by === "" ? {} : { by };
  const stamp = (field: string, value: unknown): void => {
    provenance[field] = [...(provenance[field] ?? []), { value, origin: "user", ...signed }];
  };
  const touched = new Map<string, unknown>();
  fillParts(next, change);

  for (const [id, text] of Object.entries(change.texts ?? {})) {
    if (!isPictureField(id)) continue;
    const value = readValue(id, text);
    put(next, pictureField(id).at, value);
    touched.set(id, value ?? "");
  }
  if (change.creators !== undefined) {
    const creators = change.creators.map(({ name, jobTitle }) => {
      const { jobTitle: _before, ...known } =
        picture.creators?.find((creator) => creator.name === name) ?? {};
      return { ...known, name, ...(jobTitle === "" ? {} : { jobTitle }) };
    });
    put(next, ["creators"], creators.length === 0 ? undefined : creators);
    touched.set(
      "creator",
      creators.map(({ name }) => name),
    );
  }
  if (change.terms !== undefined) {
    const before = picture.rights?.terms ?? [];
    // A term that nobody touched keeps what this form does not know of it.
    const terms = change.terms.map(
      (written) => before.find((term) => isWrittenAs(term, written)) ?? toTerm(written),
    );
    put(next, ["rights", "terms"], terms.length === 0 ? undefined : terms);
    touched.set("terms", terms);
  }
  for (const [field, value] of Object.entries(change.settled ?? {})) touched.set(field, value);
  for (const [field, value] of touched) stamp(field, value);
  for (const answer of change.answered ?? []) stamp("rightsProposal", answer);
  if (change.cleaning === null) delete provenance["cleaning"];
  else if (change.cleaning !== undefined)
    provenance["cleaning"] = change.cleaning.map(({ rule, ...value }) => ({
      value,
      origin: `rule:${rule}`,
    }));
  if (Object.keys(provenance).length > 0) next.provenance = provenance;
  return next;
}

/** A credit that is written alone says who made the picture and who supplied it. */
function fillParts(record: Json, { texts, creators }: PictureChange): void {
  if (texts?.credit === undefined || creators !== undefined || texts.supplyChain !== undefined)
    return;
  const parts = parseCreditLine(texts.credit);
  const known = (record as Pick<UnsavedPicture, "creators">).creators ?? [];
  const named = parts.creators.map(
    (name) => known.find((creator) => creator.name === name) ?? { name },
  );
  put(record, ["creators"], named.length === 0 ? undefined : named);
  put(record, ["supplyChain"], parts.chain.length === 0 ? undefined : [...parts.chain]);
}

function readValue(id: PictureFieldId, text: string): string | string[] | undefined {
  if (pictureField(id).kind !== "list") return text.trim() === "" ? undefined : text.trim();
  const values = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return values.length === 0 ? undefined : values;
}

function isWrittenAs(term: Term, written: WrittenTerm): boolean {
  return Object.entries(toWrittenTerm(term)).every(
    ([key, text]) => written[key as keyof WrittenTerm] === text,
  );
}

function toTerm({ effect, action, ...rest }: WrittenTerm): Json {
  const said = Object.entries(rest).filter(([, text]) => text !== "");
  return { effect, action, ...Object.fromEntries(said) };
}

/** Sets or takes away a value; a part of the record that is left empty goes with its last one. */
function put(record: Json, [first, second]: readonly string[], value: unknown): void {
  if (first === undefined) return;
  if (second === undefined) {
    if (value === undefined) delete record[first];
    else record[first] = value;
    return;
  }
  const part: Json = { ...(record[first] as Json | undefined) };
  if (value === undefined) delete part[second];
  else part[second] = value;
  if (Object.keys(part).length === 0) delete record[first];
  else record[first] = part;
}
