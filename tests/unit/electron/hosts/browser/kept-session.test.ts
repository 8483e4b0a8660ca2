import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  createSecret,
  readKeptSession,
  sessionFileOf,
  writeKeptSession,
} from "../../../../../electron/hosts/browser/kept-session.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

const id = "01k9x2m4qf7t0000000000000a";
const session = { port: 21_001, secret: createSecret() };

it("keeps a session for the next run, where no other user can read it", async () => {
  const path = sessionFileOf(join(await createTempFolder(), "deep", "sessions"), {
    id,
    path: "/library",
  });
  writeKeptSession(path, session);
  expect(readKeptSession(path)).toEqual(session);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(path, ".."))).mode & 0o777).toBe(0o700);
});

it("has one file for a library and another for a copy of it", () => {
  expect(sessionFileOf("/s", { id, path: "/a" })).not.toBe(sessionFileOf("/s", { id, path: "/b" }));
});

it.each([
  ["no JSON", "{"],
  ["no object", "null"],
  ["no port", JSON.stringify({ secret: session.secret })],
  ["a port that is none", JSON.stringify({ ...session, port: 80.5 })],
  ["a system's port", JSON.stringify({ ...session, port: 80 })],
  ["a secret that can be guessed", JSON.stringify({ ...session, secret: "" })],
  ["a secret with more in it", JSON.stringify({ ...session, secret: `${session.secret}; x=y` })],
])("believes no file with %s, and replaces it", async (_what, text) => {
  const path = join(await createTempFolder(), "session.json");
  await writeFile(path, text, { mode: 0o600 });
  expect(readKeptSession(path)).toBeNull();
  writeKeptSession(path, session);
  expect(readKeptSession(path)).toEqual(session);
});

it("believes no file that another user could have read, and none behind a link", async () => {
  const folder = await createTempFolder();
  const path = join(folder, "session.json");
  writeKeptSession(path, session);
  await chmod(path, 0o644);
  expect(readKeptSession(path)).toBeNull();
  await chmod(path, 0o600);
  const link = join(folder, "link.json");
  await symlink(path, link);
  expect(readKeptSession(link)).toBeNull();
  const other = { port: 21_002, secret: createSecret() };
  writeKeptSession(link, other);
  expect([readKeptSession(link), readKeptSession(path)]).toEqual([other, session]);
});

it("goes on without it where the folder cannot be made", async () => {
  const folder = await createTempFolder();
  await writeFile(join(folder, "file"), "x");
  writeKeptSession(join(folder, "file", "session.json"), session);
  expect(await readFile(join(folder, "file"), "utf8")).toBe("x");
  await mkdir(join(folder, "session.json"));
  writeKeptSession(join(folder, "session.json"), session);
  expect(readKeptSession(join(folder, "session.json"))).toEqual(session);
  expect((await readdir(folder)).sort()).toEqual(["file", "session.json"]);
});
