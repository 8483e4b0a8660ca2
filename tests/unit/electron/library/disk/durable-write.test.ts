import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import type * as FileSystem from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { failed, ok } from "#shared/result.ts";
import { durableWrite } from "../../../../../electron/library/disk/durable-write.ts";
import { sweepTemporaries } from "../../../../../electron/library/disk/sweep-temporaries.ts";
import { createTemporaryName } from "../../../../../electron/library/disk/temporary-name.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

type Step = "open" | "write" | "sync" | "rename";

// The real disk, with one step that can be made to fail: always, or a number of times.
const fault = vi.hoisted((): { step: Step | null; errno: string; times: number } => ({
  step: null,
  errno: "",
  times: Number.POSITIVE_INFINITY,
}));

function failAt(step: Step): void {
  if (fault.step !== step || fault.times <= 0) return;
  fault.times -= 1;
  throw Object.assign(new Error(fault.errno), { code: fault.errno, errno: -1 });
}

vi.mock("node:fs/promises", async (importReal) => {
  const real = await importReal<typeof FileSystem>();
  return {
    ...real,
    open: async (path: string, flags: string) => {
      if (flags !== "wx") return real.open(path, flags);
      failAt("open");
      const handle = await real.open(path, flags);
      const write = handle.writeFile.bind(handle);
      const sync = handle.sync.bind(handle);
      handle.writeFile = async (data) => {
        // A disk that fills up has taken the beginning.
        if (fault.step === "write") await write("the");
        failAt("write");
        await write(data);
      };
      handle.sync = async () => {
        failAt("sync");
        await sync();
      };
      return handle;
    },
    rename: async (from: string, to: string) => {
      failAt("rename");
      await real.rename(from, to);
    },
  };
});

afterEach(() => {
  Object.assign(fault, { step: null, errno: "", times: Number.POSITIVE_INFINITY });
  vi.unstubAllGlobals();
});

async function folderWithArticle(): Promise<{ folder: string; path: string }> {
  const folder = await createTempFolder();
  const path = join(folder, "article.json");
  await writeFile(path, "the old words");
  return { folder, path };
}

it("replaces a file and leaves nothing else behind", async () => {
  const { folder, path } = await folderWithArticle();
  expect(await durableWrite(path, "the new words")).toEqual(ok(undefined));
  expect(await readFile(path, "utf8")).toBe("the new words");
  expect(await readdir(folder)).toEqual(["article.json"]);
});

describe("keeps the old file whole and sweeps up after itself", () => {
  it.each([
    ["the disk is full", "write", "ENOSPC", "disk-full"],
    ["the disk is full when syncing", "sync", "ENOSPC", "disk-full"],
    ["the quota is used up", "write", "EDQUOT", "disk-full"],
    ["the disk is read-only", "open", "EROFS", "read-only-disk"],
    ["the folder may not be written", "open", "EACCES", "permission-denied"],
    ["the rename is refused", "rename", "EPERM", "permission-denied"],
    ["another program holds the file", "rename", "EBUSY", "file-busy"],
  ] as const)("when %s", async (_, step, errno, code) => {
    const { folder, path } = await folderWithArticle();
    Object.assign(fault, { step, errno });
    expect(await durableWrite(path, "the new words")).toEqual(failed({ code, path }));
    expect(await readFile(path, "utf8")).toBe("the old words");
    expect(await readdir(folder)).toEqual(["article.json"]);
  });

  it("when the disk gives an answer that has no words of its own", async () => {
    const { folder, path } = await folderWithArticle();
    Object.assign(fault, { step: "sync", errno: "EIO" });
    expect(await durableWrite(path, "the new words")).toEqual(
      failed({ code: "disk-failed", path, reason: "EIO" }),
    );
    expect(await readFile(path, "utf8")).toBe("the old words");
    expect(await readdir(folder)).toEqual(["article.json"]);
  });

  it("when the write is called off at the last moment", async () => {
    const { folder, path } = await folderWithArticle();
    const refused = await durableWrite(path, "new", () => Promise.resolve({ code: "cancelled" }));
    expect(refused).toEqual(failed({ code: "cancelled" }));
    expect(await readFile(path, "utf8")).toBe("the old words");
    expect(await readdir(folder)).toEqual(["article.json"]);
  });
});

it("says that the folder is missing", async () => {
  const path = join(await createTempFolder(), "gone", "article.json");
  expect(await durableWrite(path, "words")).toEqual(failed({ code: "file-not-found", path }));
});

it("throws what is no answer of the disk: a bug must not look like one", async () => {
  const { path } = await folderWithArticle();
  const bug = durableWrite(path, "words", () => Promise.reject(new Error("a bug")));
  await expect(bug).rejects.toThrow("a bug");
});

it("waits for a virus scanner on Windows to let go of the file", async () => {
  const { path } = await folderWithArticle();
  Object.assign(fault, { step: "rename", errno: "EBUSY", times: 2 });
  vi.stubGlobal("process", { ...process, platform: "win32" });
  expect(await durableWrite(path, "the new words")).toEqual(ok(undefined));
  expect(await readFile(path, "utf8")).toBe("the new words");
});

const writer = new URL("../../../../support/durable-writer.ts", import.meta.url).pathname;

it("never tears the file when the writing process is killed", async () => {
  const { folder, path } = await folderWithArticle();
  const lengths = new Set<number>();
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, [writer, path], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, 5 + round * 7));
    child.kill("SIGKILL");
    await ended;
    const { mark, end, words } = JSON.parse(await readFile(path, "utf8")) as Record<string, string>;
    expect(end).toBe(mark);
    lengths.add(words?.length ?? 0);
  }
  expect([...lengths]).toEqual([60_000]);
  // A kill can leave temporary files, whose name says whose they are; nothing else.
  const others = (await readdir(folder)).filter((name) => name !== "article.json");
  expect(others.filter((name) => !/^\.article\.json\.\d+-[0-9a-f]{12}\.tmp$/.test(name))).toEqual(
    [],
  );
  // The writers are gone: whoever opens the library next takes those away, however young they are.
  const living = createTemporaryName("article.json");
  await writeFile(join(folder, living), "");
  sweepTemporaries(folder);
  expect((await readdir(folder)).sort()).toEqual([living, "article.json"]);
});

// A disk of our own, 1 MiB small, in a namespace of our own: no root needed where the system allows it.
const mayMount =
  spawnSync("unshare", ["-Urm", "mount", "-t", "tmpfs", "none", "/mnt"], { stdio: "ignore" })
    .status === 0;
const because = mayMount ? "" : " (skipped: this system lets nobody mount a disk of their own)";

function onSmallDisk(script: string): unknown {
  const shell = `mount -t tmpfs -o size=1m none /mnt && "$0" "$1" "$2"`;
  const module = new URL("../../../../../electron/library/disk/durable-write.ts", import.meta.url)
    .href;
  const code = `
    import { durableWrite } from ${JSON.stringify(module)};
    import fs from "node:fs";
    import { execFileSync } from "node:child_process";
    fs.writeFileSync("/mnt/article.json", "the old words");
    ${script}
    const result = await durableWrite("/mnt/article.json", "new ".repeat(15_000));
    const text = fs.readFileSync("/mnt/article.json", "utf8");
    console.log(JSON.stringify({ result, text, files: fs.readdirSync("/mnt").sort() }));`;
  const args = [
    "-Urm",
    "sh",
    "-c",
    shell,
    process.execPath,
    "--input-type=module",
    `--eval=${code}`,
  ];
  return JSON.parse(execFileSync("unshare", args, { encoding: "utf8" }));
}

it.skipIf(!mayMount)(`keeps the old file on a disk that is really full${because}`, () => {
  // 32 KiB are left for 60 KB: the write is cut short in the middle.
  const fill = `fs.writeFileSync("/mnt/filler", Buffer.alloc(1024 * 1024 - 4096 - 32 * 1024));`;
  expect(onSmallDisk(fill)).toEqual({
    result: failed({ code: "disk-full", path: "/mnt/article.json" }),
    text: "the old words",
    files: ["article.json", "filler"],
  });
});

it.skipIf(!mayMount)(`keeps the old file on a disk that may only be read${because}`, () => {
  const lock = `execFileSync("mount", ["-o", "remount,ro", "/mnt"]);`;
  expect(onSmallDisk(lock)).toEqual({
    result: failed({ code: "read-only-disk", path: "/mnt/article.json" }),
    text: "the old words",
    files: ["article.json"],
  });
});
