import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { failed } from "#shared/result.ts";
import { openLibrary } from "../../../../electron/library/open-library.ts";
import { requireOk } from "../../../support/library-fixture.ts";
import { createTempFolder } from "../../../support/temp-folder.ts";

let path: string;
let indexFolder: string;

const open = (): ReturnType<typeof openLibrary> =>
  openLibrary({ path, create: { name: "The Desk" }, indexFolder });

beforeEach(async () => {
  const folder = await createTempFolder();
  path = join(folder, "disk", "library");
  indexFolder = join(folder, "index");
  await requireOk(await open()).close();
});

it("makes no new library in the empty folder of a disk that is unplugged, and opens the old one when it is back", async () => {
  await rename(path, `${path}-elsewhere`);
  await mkdir(path);
  expect(await open()).toEqual(failed({ code: "library-gone", path }));
  expect(await readdir(path)).toEqual([]);
  await rm(path, { recursive: true });
  await rename(`${path}-elsewhere`, path);
  await requireOk(await open()).close();
});

it("makes none where not even the disk's folder is left", async () => {
  await rm(dirname(path), { recursive: true });
  expect(await open()).toEqual(failed({ code: "library-gone", path }));
  await expect(readdir(dirname(path))).rejects.toThrow("ENOENT");
});

it("begins anew where somebody deleted the library, and where none was known", async () => {
  await rm(path, { recursive: true });
  await requireOk(await open()).close();
  expect(await readdir(path)).toContain("library.json");
  path = join(dirname(path), "another");
  await mkdir(path);
  await requireOk(await open()).close();
  expect(await readdir(path)).toContain("library.json");
});
