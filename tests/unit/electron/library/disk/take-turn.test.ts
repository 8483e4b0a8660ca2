import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Failure } from "#shared/failures.ts";
import { swapFile } from "../../../../../electron/library/disk/swap-file.ts";
import { sweepTemporaries } from "../../../../../electron/library/disk/sweep-temporaries.ts";
import { takeTurn } from "../../../../../electron/library/disk/take-turn.ts";
import { isTemporaryName } from "../../../../../electron/library/disk/temporary-name.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

const other: Failure = { code: "changed-elsewhere", id: "x", base: "", current: "" };

it("lets one of two that swap in the same moment through, every time", async () => {
  const path = join(await createTempFolder(), "article.json");
  await writeFile(path, "0");
  for (let round = 1; round <= 30; round += 1) {
    const before = await readFile(path);
    const swap = (after: string) =>
      swapFile({ path, before, after, changed: () => Promise.resolve(other) });
    const texts = [`${round} one`, `${round} two`];
    const swapped = await Promise.all(texts.map(swap));
    const through = texts.filter((_, index) => swapped[index]?.ok);
    expect(through).toEqual([await readFile(path, "utf8")]);
  }
  expect(await readdir(join(path, ".."))).toEqual(["article.json"]);
});

it("does not wait for a process that was killed in its turn", async () => {
  const path = join(await createTempFolder(), "article.json");
  const module = new URL("../../../../../electron/library/disk/take-turn.ts", import.meta.url).href;
  const child = spawn(process.execPath, [
    "--input-type=module",
    "-e",
    `import { takeTurn } from ${JSON.stringify(module)};
     await takeTurn(${JSON.stringify(path)});
     console.log("mine"); setInterval(() => undefined, 1000);`,
  ]);
  await once(child.stdout, "data");
  let isMine = false;
  const turn = takeTurn(path).then((giveBack) => {
    isMine = true;
    return giveBack;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isMine).toBe(false);
  // What it leaves is swept like any other temporary file.
  expect((await readdir(join(path, ".."))).every(isTemporaryName)).toBe(true);
  child.kill("SIGKILL");
  await (
    await turn
  )();
  expect(await readdir(join(path, ".."))).toEqual([]);
});

it("is swept at once when its holder has died, and left alone while it lives", async () => {
  const path = join(await createTempFolder(), "article.json");
  const folder = join(path, "..");
  const giveBack = await takeTurn(path);
  const [name = ""] = await readdir(folder);
  sweepTemporaries(folder);
  expect(await readdir(folder)).toEqual([name]);
  await giveBack();
  await writeFile(join(folder, name), `${process.pid} 1 ${hostname()}`);
  sweepTemporaries(folder);
  expect(await readdir(folder)).toEqual([]);
});

it("knows a process that has the number of the one that died", async () => {
  const path = join(await createTempFolder(), "article.json");
  const giveBack = await takeTurn(path);
  const [name = ""] = await readdir(join(path, ".."));
  await giveBack();
  await writeFile(join(path, "..", name), `${process.pid} 1 ${hostname()}`);
  const giveBackAgain = await takeTurn(path);
  await giveBackAgain();
  expect(await readdir(join(path, ".."))).toEqual([]);
});

it("goes on without a turn where none can be made", async () => {
  const folder = await createTempFolder();
  await rm(folder, { recursive: true });
  const giveBack = await takeTurn(join(folder, "article.json"));
  expect(await giveBack()).toBeUndefined();
});
