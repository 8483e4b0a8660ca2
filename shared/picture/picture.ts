import { z } from "zod";
import type { Failure } from "../failures.ts";
import { failed, ok, type Result } from "../result.ts";

/** The number of the file format this Standfirst writes for pictures. */
export const pictureFormat = 1;

const dateTime = z.iso.datetime({ offset: true });

/** A picture file in the library: `originals/ab/ab12….jpg`, never altered. */
const pictureFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  extension: z.string().regex(/^[a-z0-9]{2,5}$/),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Part of its data is missing: the file was cut short before it came here. */
  incomplete: z.literal(true).optional(),
});
export type PictureFile = z.infer<typeof pictureFile>;

/** One dated permission or ban; a ban wins over a permission. */
const rightsTerm = z.object({
  effect: z.enum(["allow", "deny"]),
  action: z.string(),
  from: z.string().optional(),
  until: z.string().optional(),
  territory: z.string().optional(),
  note: z.string().optional(),
});

const record = z.object({
  format: z.number().int().positive(),
  id: z.string().min(1),
  revision: z.object({ id: z.string(), parent: z.string().nullable() }),
  /** None yet for a picture that is known by caption and credit only. */
  file: pictureFile.nullable(),
  /** Files that a better one has replaced. */
  earlierFiles: z.array(pictureFile).optional(),
  /** Where an import said the file is, when the file did not come along. Never fetched. */
  address: z.string().optional(),
  /** IPTC Description: what the agency wrote, not the caption of a use. */
  description: z.string().optional(),
  headline: z.string().optional(),
  /** IPTC Creator, with jobtitle. */
  creators: z.array(z.object({ name: z.string(), jobTitle: z.string().optional() })).optional(),
  /** IPTC Credit Line. */
  creditLine: z.string().optional(),
  /** IPTC Source. */
  source: z.string().optional(),
  /** From the agency to the last distributor: AFP, Getty Images. */
  supplyChain: z.array(z.string()).optional(),
  copyrightNotice: z.string().optional(),
  usageTerms: z.string().optional(),
  /** IPTC Web Statement of Rights, an address. */
  webStatement: z.string().optional(),
  licensor: z.object({ name: z.string().optional(), url: z.string().optional() }).optional(),
  /** IPTC Copyright Owner. */
  copyrightOwners: z.array(z.string()).optional(),
  /** IPTC Instructions: what the agency says of its use. */
  instructions: z.string().optional(),
  /** IPTC Image Supplier Image ID, and Job Identifier. */
  supplierId: z.string().optional(),
  jobId: z.string().optional(),
  title: z.string().optional(),
  /** IPTC Description Writer. */
  captionWriter: z.string().optional(),
  /** IPTC Person Shown. */
  persons: z.array(z.string()).optional(),
  dateCreated: z.string().optional(),
  /** Where it was taken, in one's own words. */
  place: z.string().optional(),
  /** The same in IPTC's fields. */
  location: z
    .object({
      sublocation: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      country: z.string().optional(),
      countryCode: z.string().optional(),
    })
    .optional(),
  /** IPTC 2025.1: AI System Used, its version, Prompt Information, Prompt Writer. */
  ai: z
    .object({
      system: z.string().optional(),
      version: z.string().optional(),
      prompt: z.string().optional(),
      promptWriter: z.string().optional(),
    })
    .optional(),
  /** IPTC Alt Text, the agency's; each use has its own. */
  altText: z.string().optional(),
  extendedDescription: z.string().optional(),
  digitalSourceType: z.string().optional(),
  dataMining: z.string().optional(),
  rights: z
    .object({
      category: z.string().optional(),
      terms: z.array(rightsTerm).optional(),
      restrictions: z.string().optional(),
      clearedBy: z.string().optional(),
    })
    .optional(),
  /** For each field its values and where each came from. */
  provenance: z
    .record(
      z.string(),
      z.array(
        z.object({
          value: z.unknown(),
          /** `xmp`, `iim`, `exif`, `rule:<id>`, or `user`, a person. */
          origin: z.string(),
          /** Who, where it was a person who had given their name. */
          by: z.string().optional(),
        }),
      ),
    )
    .optional(),
  created: dateTime,
  updated: dateTime,
});

/** What is known of a picture, wherever it is used. Names are those of IPTC Photo Metadata. */
export type Picture = z.infer<typeof record>;

/** A picture that has not been stored yet: the library gives it its revision. */
export type UnsavedPicture = Omit<Picture, "revision">;

/** Checks a picture record; keys it does not know are kept as they are. */
export const pictureSchema = record.loose();

/**
 * Reads the JSON of a picture record.
 * @returns `damaged` with the place, or `too-new`
 */
export function parsePicture(json: unknown, name: string): Result<Picture, Failure> {
  const format: unknown =
    typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
  if (typeof format === "number" && format > pictureFormat)
    return failed({ code: "too-new", name, format, known: pictureFormat });
  const parsed = pictureSchema.safeParse(json);
  // The JSON itself, not what the check gives back: that has no unknown keys inside `rights` or `licensor`.
  if (parsed.success) return ok(json as Picture);
  const issue = parsed.error.issues[0];
  return failed({
    code: "damaged",
    name,
    where: issue?.path.join(".") ?? "picture",
    expected: issue?.message ?? "a picture record",
  });
}
