import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { failed, ok } from "#shared/result.ts";
import { makeFolderInside } from "../../../../../electron/library/disk/make-folder-inside.ts";
import { createBareLibrary } from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

it("makes what is missing and leaves what is there", async () => {
  const library = await createBareLibrary();
  await mkdir(join(library, "articles"));
  const path = join(library, "articles", "2026", "11");
  expect(await makeFolderInside(library, "articles/2026/11")).toEqual(ok(path));
  expect(await makeFolderInside(library, "articles/2026/11")).toEqual(ok(path));
});

it("makes nothing behind a link, wherever on the way it stands", async () => {
  const library = await createBareLibrary();
  const outside = await createTempFolder();
  await symlink(outside, join(library, "articles"));
  expect(await makeFolderInside(library, "articles/2026")).toEqual(
    failed({ code: "not-a-folder", path: join(library, "articles") }),
  );
  expect(await readdir(outside)).toEqual([]);
});

it("says that a file stands in the way", async () => {
  const library = await createBareLibrary();
  await writeFile(join(library, "articles"), "");
  expect(await makeFolderInside(library, "articles/2026")).toEqual(
    failed({ code: "not-a-folder", path: join(library, "articles") }),
  );
});

it("makes nothing where a library was and is no longer", async () => {
  const mountPoint = await createTempFolder();
  expect(await makeFolderInside(mountPoint, "articles/2026")).toEqual(
    failed({ code: "library-gone", path: mountPoint }),
  );
  expect(await readdir(mountPoint)).toEqual([]);
});
