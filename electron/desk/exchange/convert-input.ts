import type { Report } from "#shared/convert/report.ts";
import type { Story } from "#shared/convert/story.ts";
import type { ExportFormat } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { usualHouse } from "#shared/house/house.ts";
import { ok, type Result } from "#shared/result.ts";
import { picturesToWrite } from "./pictures-to-write.ts";
import { readInput, type Input } from "./read-input.ts";
import { writeContext } from "./write-context.ts";
import { writeStory } from "./write-story.ts";

export type Converted = {
  readonly text: string;
  readonly story: Story;
  /** The picture files that go along, by their names beside the text. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly report: Report;
};

/**
 * Converts an article from one form to another without a library. It reports and never gates: what
 * may not leave a library can still be looked at.
 * @param alongside whether the pictures' files go along; if not, the text points at where they are
 */
export async function convertInput(
  input: Input,
  to: ExportFormat,
  now: Date,
  alongside = true,
): Promise<Result<Converted, Failure>> {
  const read = await readInput(input, now);
  if (!read.ok) return read;
  const { addresses } = read.value;
  // Plain text names no file, so none goes with it.
  const originals = alongside && to !== "text" ? read.value.files : new Map<string, Uint8Array>();
  const along = await picturesToWrite({
    story: read.value.story,
    originals,
    audience: "desk",
    format: to,
    house: usualHouse,
  });
  if (!along.ok) return along;
  const { story, files } = along.value;
  const fileOf = alongside ? undefined : (id: string) => addresses.get(id);
  const context = writeContext(story, usualHouse, "desk", fileOf === undefined ? {} : { fileOf });
  const written = writeStory(story, to, context);
  return ok({
    text: written.text,
    story,
    files,
    report: [...read.value.report, ...written.report],
  });
}
