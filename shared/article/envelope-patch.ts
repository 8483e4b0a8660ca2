import { z } from "zod";
import { articleStatuses, type Article } from "./article.ts";

const text = z.string().min(1).max(100_000);

/**
 * What a person may change of an envelope, as a JSON merge patch (RFC 7396): a field that is not
 * named stays, null removes it, and keys inside `headlines` and `legal` are changed one by one.
 * Identity, revision, document and history are no part of it.
 */
export const envelopePatchSchema = z
  .strictObject({
    slug: text.nullable(),
    webSlug: text.nullable(),
    language: z.string().max(100).refine(isLanguageTag, "Expected a BCP 47 tag"),
    direction: z.enum(["ltr", "rtl"]).nullable(),
    status: z.enum(articleStatuses),
    dateline: text.nullable(),
    kicker: text.nullable(),
    section: text.nullable(),
    keywords: z.array(text).min(1).max(1000).nullable(),
    headlines: z
      .object({
        print: text.nullable(),
        search: text.nullable(),
        social: text.nullable(),
        push: text.nullable(),
      })
      .partial()
      .nullable(),
    trailText: text.nullable(),
    searchTitle: text.nullable(),
    searchDescription: text.nullable(),
    embargoUntil: z.iso.datetime({ offset: true }).nullable(),
    legal: z.object({ flag: text, clearedBy: text.nullable().optional() }).nullable(),
    notesToDesk: text.nullable(),
    commissionedLength: z.number().int().positive().max(1_000_000).nullable(),
  })
  .partial();

export type EnvelopePatch = z.infer<typeof envelopePatchSchema>;

type Fields = Readonly<Record<string, unknown>>;

/** Changes an envelope; every key the patch does not name stays as it is, known or not. */
export function applyEnvelopePatch<Envelope extends Partial<Article>>(
  envelope: Envelope,
  patch: EnvelopePatch,
): Envelope {
  return applied(envelope, patch) as Envelope;
}

function applied(record: Fields, patch: Fields): Fields {
  const next: Record<string, unknown> = { ...record };
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const changed = isFields(value) ? applied(asFields(next[name]), value) : value;
    if (changed === null || (isFields(changed) && Object.keys(changed).length === 0))
      delete next[name];
    else next[name] = changed;
  }
  return next;
}

// Setting what has just been removed as a whole begins from nothing.
const removedOneByOne: Fields = {
  headlines: { print: null, search: null, social: null, push: null },
  legal: { clearedBy: null },
};

/** One patch that does what two do one after the other. */
export function joinEnvelopePatches(first: EnvelopePatch, second: EnvelopePatch): EnvelopePatch {
  const joined: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    if (value === undefined) continue;
    const before = joined[name] === null ? removedOneByOne[name] : joined[name];
    joined[name] = isFields(value) ? { ...asFields(before), ...value } : value;
  }
  return joined;
}

/** All that a person may change of an envelope, as the patch that gives it to another article. */
export function toEnvelopePatch(envelope: Partial<Article>): EnvelopePatch {
  const patch: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(envelopePatchSchema.shape)) {
    const value = schema.safeParse((envelope as Fields)[name]);
    if (value.success && value.data !== undefined) patch[name] = value.data;
  }
  return patch;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** Whether a text is a well-formed BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (cause) {
    // The only way the standard gives to ask (ECMA-402, getCanonicalLocales).
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
