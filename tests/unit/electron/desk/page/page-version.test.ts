import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageVersion } from "../../../../../electron/desk/page/page-version.ts";
import { standfirstVersion } from "../../../../../electron/desk/standfirst-version.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

it("is another one for another build, and the same for the same", async () => {
  const folder = await createTempFolder();
  const built = async (page: string): Promise<string> => {
    await writeFile(join(folder, "index.html"), page);
    return pageVersion(folder);
  };
  const first = await built('<script src="/assets/index-1.js">');
  expect(first.startsWith(`${standfirstVersion()}-`)).toBe(true);
  expect(await built('<script src="/assets/index-2.js">')).not.toBe(first);
  expect(await built('<script src="/assets/index-1.js">')).toBe(first);
});
