import { cp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { isId } from "#shared/text/id.ts";
import { createLibraryFile, readLibraryFile } from "../../../../electron/library/library-file.ts";
import { settleIdentity } from "../../../../electron/library/library-identity.ts";
import { noon, requireOk } from "../../../support/library-fixture.ts";
import { createTempFolder } from "../../../support/temp-folder.ts";

let folder: string;
let first: string;
let id: string;

beforeEach(async () => {
  folder = await createTempFolder();
  first = join(folder, "library");
  id = requireOk(await createLibraryFile(first, "The Desk", new Date(noon))).id;
  await open(first);
});

async function open(path: string, memory = "data"): Promise<{ id: string; isCopy: boolean }> {
  const file = requireOk(await readLibraryFile(path));
  const settled = await settleIdentity(
    join(folder, memory, "libraries.json"),
    path,
    file,
    new Date(noon),
  );
  // What it is called is what stands in its file.
  expect(requireOk(await readLibraryFile(path)).id).toBe(settled.file.id);
  return { id: settled.file.id, isCopy: settled.isCopy };
}

it("gives a copied library an id of its own, once, and leaves the first one alone", async () => {
  const copy = join(folder, "copy");
  await cp(first, copy, { recursive: true });
  await writeFile(
    join(copy, "library.json"),
    `{"format":1,"id":"${id}","name":"The Desk","note":"ours"}`,
  );
  const settled = await open(copy);
  expect(settled.isCopy).toBe(true);
  expect(isId(settled.id) && settled.id !== id).toBe(true);
  expect(JSON.parse(await readFile(join(copy, "library.json"), "utf8"))).toEqual({
    format: 1,
    id: settled.id,
    name: "The Desk",
    note: "ours",
  });
  expect(await open(copy)).toEqual({ id: settled.id, isCopy: false });
  expect(await open(first)).toEqual({ id, isCopy: false });
});

it("knows a library that was moved or renamed for the same", async () => {
  const moved = join(folder, "elsewhere");
  await rename(first, moved);
  expect(await open(moved)).toEqual({ id, isCopy: false });
  // What stands at the old place later is the copy.
  await cp(moved, first, { recursive: true });
  expect(await open(first)).toMatchObject({ isCopy: true });
});

it("knows a copy for the library itself once the first one is gone", async () => {
  const copy = join(folder, "copy");
  await cp(first, copy, { recursive: true });
  await rm(first, { recursive: true });
  expect(await open(copy)).toEqual({ id, isCopy: false });
});

it("knows one folder by two ways for one library", async () => {
  const link = join(folder, "link");
  await symlink(first, link);
  expect(await open(link)).toEqual({ id, isCopy: false });
  expect(await open(first)).toEqual({ id, isCopy: false });
});

it("leaves a library that machines share its id: each has its own memory", async () => {
  const there = join(folder, "there");
  await cp(first, there, { recursive: true });
  expect(await open(there, "other-machine")).toEqual({ id, isCopy: false });
});

it("opens where the memory is damaged or cannot be kept", async () => {
  await writeFile(join(folder, "data", "libraries.json"), "{");
  expect(await open(first)).toEqual({ id, isCopy: false });
  await writeFile(join(folder, "file"), "in the way");
  expect(await open(first, "file")).toEqual({ id, isCopy: false });
});
