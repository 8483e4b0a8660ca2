import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import type { Result } from "#shared/result.ts";
import type { Library } from "../../library/library.ts";
import { createExchange } from "../exchange.ts";
import { readInputFile } from "../exchange/read-input-file.ts";
import { projectFolder } from "../project-folder.ts";

/** Takes the sample article into a library, by the same way as any other file. */
export async function importSample(
  library: Library,
  now: () => Date = () => new Date(),
): Promise<Result<{ id: string }, Failure>> {
  const name = "lantern-night.md";
  const path = join(projectFolder(), "electron", "desk", "sample", name);
  const input = await readInputFile(path, name, "markdown");
  return input.ok ? createExchange(library, { now }).importFile(input.value) : input;
}
