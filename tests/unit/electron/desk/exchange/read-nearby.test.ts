import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readNearby } from "../../../../../electron/desk/exchange/read-nearby.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-nearby-"));
  await mkdir(join(folder, "story", "pictures"), { recursive: true });
  await writeFile(join(folder, "secret.png"), "secret");
  await writeFile(join(folder, "story", "pictures", "a b.png"), "picture");
  await symlink(join(folder, "secret.png"), join(folder, "story", "link.png"));
});

afterAll(() => rm(folder, { recursive: true }));

it("reads a file beside the article, with its name encoded or not", async () => {
  const read = readNearby(join(folder, "story"));
  const found = [await read("pictures/a b.png"), await read("pictures/a%20b.png")];
  expect(found.map((bytes) => bytes && Buffer.from(bytes).toString())).toEqual([
    "picture",
    "picture",
  ]);
});

it.each([
  "../secret.png",
  "pictures/../../secret.png",
  "%2e%2e/secret.png",
  "link.png",
  "/etc/hostname",
  "file:///etc/hostname",
  "https://example.org/a.png",
  "",
  ".",
  "pictures",
  "a\0.png",
  "missing.png",
])("reads nothing for %j", async (address) => {
  expect(await readNearby(join(folder, "story"))(address)).toBe(undefined);
});
