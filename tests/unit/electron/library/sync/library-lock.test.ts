import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openLibraryLock } from "../../../../../electron/library/sync/library-lock.ts";
import { readProcessStart } from "../../../../../electron/library/disk/process-identity.ts";
import { createBareLibrary } from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

const pause = 1_000_000;
const gone = pause * 4 + 1;

type Self = NonNullable<Parameters<typeof openLibraryLock>[0]["self"]>;

/** A desk on a machine whose clock stands until it is put on. */
async function openDesk(library: string, self: Self = {}) {
  let now = 0;
  let changes = 0;
  const lock = await openLibraryLock({
    library,
    pause,
    self,
    clock: () => now,
    onChange: () => {
      changes += 1;
    },
  });
  onTestFinished(() => lock.close());
  return {
    ...lock,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    changes: () => changes,
  };
}

const elsewhere = { host: "newsdesk-3", boot: "another" };

it("is one small file for each desk, and is gone when the desk is", async () => {
  const library = await createBareLibrary();
  const desk = await openDesk(library, { host: "anna" });
  const [name = ""] = await readdir(join(library, "open"));
  expect(JSON.parse(await readFile(join(library, "open", name), "utf8"))).toMatchObject({
    host: "anna",
    process: process.pid,
    beat: 1,
  });
  await desk.close();
  expect(await readdir(join(library, "open"))).toEqual([]);
});

it("tells of a desk on another machine once it was seen to be at work, and of its end", async () => {
  const library = await createBareLibrary();
  const [mine, theirs] = [await openDesk(library), await openDesk(library, elsewhere)];
  await mine.beat();
  expect(mine.others()).toEqual([]);
  await theirs.beat();
  await mine.beat();
  expect([mine.others(), mine.changes()]).toEqual([[{ host: "newsdesk-3", isHere: false }], 2]);
  await theirs.close();
  await mine.beat();
  expect([mine.others(), mine.changes()]).toEqual([[], 3]);
});

it("goes by its own clock alone: a file that does not change any more is swept", async () => {
  const library = await createBareLibrary();
  const theirs = await openDesk(library, elsewhere);
  const mine = await openDesk(library);
  await theirs.beat();
  await mine.beat();
  mine.wait(gone);
  theirs.wait(-1e12);
  await theirs.beat();
  await mine.beat();
  expect(mine.others()).toHaveLength(1);
  mine.wait(gone);
  await mine.beat();
  expect(mine.others()).toEqual([]);
  await expect.poll(() => readdir(join(library, "open"))).toHaveLength(1);
  // It only slept, and is back.
  await theirs.beat();
  await mine.beat();
  await theirs.beat();
  await mine.beat();
  expect(mine.others()).toHaveLength(1);
});

it("takes over at once from a process of this machine that was killed", async () => {
  const library = await createBareLibrary();
  const child = spawn(process.execPath, [
    "--input-type=module",
    "-e",
    `import { openLibraryLock } from ${JSON.stringify(new URL("../../../../../electron/library/sync/library-lock.ts", import.meta.url).href)};
     await openLibraryLock({ library: ${JSON.stringify(library)}, onChange() {} });
     console.log("open"); setInterval(() => undefined, 1000);`,
  ]);
  await once(child.stdout, "data");
  const mine = await openDesk(library);
  expect(mine.others()).toMatchObject([{ isHere: true }]);
  child.kill("SIGKILL");
  await once(child, "exit");
  await mine.beat();
  expect(mine.others()).toEqual([]);
  await expect.poll(() => readdir(join(library, "open"))).toHaveLength(1);
});

it("does not take another process with the same number for the one that died", async () => {
  const library = await createBareLibrary();
  await openDesk(library, { started: "1" });
  const mine = await openDesk(library);
  expect([readProcessStart(process.pid) === "1", mine.others()]).toEqual([false, []]);
});

it("takes half a file, and one of nobody, for no desk, and sweeps them after a while", async () => {
  const library = await createBareLibrary();
  await mkdir(join(library, "open"));
  await writeFile(join(library, "open", "0123456789abcdef.json"), '{"host":');
  await writeFile(join(library, "open", "0123456789abcde0.json"), '{"host":7}');
  await writeFile(join(library, "open", "notes.txt"), "not ours");
  const mine = await openDesk(library);
  mine.wait(gone);
  await mine.beat();
  expect(mine.others()).toEqual([]);
  await expect.poll(() => readdir(join(library, "open"))).toHaveLength(2);
  expect(await readdir(join(library, "open"))).toContain("notes.txt");
});

it.skipIf(process.getuid?.() === 0)("opens a library that cannot be written", async () => {
  const library = await createBareLibrary();
  await chmod(library, 0o500);
  onTestFinished(() => chmod(library, 0o700));
  const mine = await openDesk(library);
  expect(mine.others()).toEqual([]);
});

it("neither writes nor sweeps through a link", async () => {
  const library = await createBareLibrary();
  const outside = await createTempFolder();
  await writeFile(join(outside, "0123456789abcdef.json"), "not ours");
  await symlink(outside, join(library, "open"));
  const mine = await openDesk(library);
  mine.wait(gone);
  await mine.beat();
  await mine.close();
  expect(await readdir(outside)).toEqual(["0123456789abcdef.json"]);
});

it("opens where something else stands in its folder's place", async () => {
  const library = await createBareLibrary();
  await writeFile(join(library, "open"), "a file");
  const mine = await openDesk(library);
  expect(mine.others()).toEqual([]);
  await rm(join(library, "open"));
});
