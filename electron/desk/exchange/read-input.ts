import type { Failure } from "#shared/failures.ts";
import { usualHouse, type House } from "#shared/house/house.ts";
import { cleaningRulesOf } from "#shared/picture/cleaning/cleaning-rules-of.ts";
import { createId } from "#shared/text/id.ts";
import { ok, type Result } from "#shared/result.ts";
import { decodeText } from "./decode-text.ts";
import { formatOfName, formatOfText, type ReadFormat } from "./formats.ts";
import { gatherPictureFiles, type GatheredStory } from "./gather-picture-files.ts";
import { readStory } from "./read-story.ts";
import { failed } from "#shared/result.ts";

/** What comes in from outside: bytes, and what is known of them. */
export type Input = {
  /** The file's name; undefined for a text that came without one. */
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
  /** Overrides what the name promises. */
  readonly format?: ReadFormat | undefined;
  /** Reads a file that lies beside the text. */
  readonly readNearby: (address: string) => Promise<Uint8Array | undefined>;
};

/** An article from outside, and what came with it. */
export type ReadInput = GatheredStory;

/**
 * Reads an article from outside, with the pictures that lie beside it.
 * @param house whose rules clean the credits that the pictures' files carry
 * @returns `unknown-format` when neither name nor caller says what it is, and the failures of decoding
 */
export async function readInput(
  input: Input,
  now: Date,
  house: House = usualHouse,
): Promise<Result<ReadInput, Failure>> {
  const name = input.name ?? "-";
  const format = input.format ?? (input.name === undefined ? undefined : formatOfName(name));
  if (format === undefined && input.name !== undefined)
    return failed({ code: "unknown-format", name });
  const decoded = decodeText(input.bytes, name);
  if (!decoded.ok) return decoded;
  const read = readStory(decoded.value.text, format ?? formatOfText(decoded.value.text), name, {
    newId: () => createId(now.getTime(), crypto.getRandomValues(new Uint8Array(10))),
    now: now.toISOString(),
  });
  if (!read.ok) return read;
  const gathered = await gatherPictureFiles(
    read.value.story,
    input.readNearby,
    cleaningRulesOf(house.creditRules),
  );
  return ok({
    ...gathered,
    report: [...decoded.value.report, ...read.value.report, ...gathered.report],
  });
}
