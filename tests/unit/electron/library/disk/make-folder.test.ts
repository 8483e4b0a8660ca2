import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../../../../electron/library/disk/make-folder.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-folder-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("makeFolder", () => {
  it("makes a folder with those above it, and is content when it is there", async () => {
    expect(makeFolder(join(folder, "a/b"))).toEqual({ ok: true, value: undefined });
    expect(makeFolder(join(folder, "a/b"))).toEqual({ ok: true, value: undefined });
    expect(await readdir(join(folder, "a"))).toEqual(["b"]);
  });

  it("names the file that is in the way, however far up it stands", async () => {
    const file = join(folder, "notes.txt");
    await writeFile(file, "x");
    for (const path of [file, join(file, "a"), join(file, "a/b")])
      expect(makeFolder(path)).toEqual({
        ok: false,
        failure: { code: "not-a-folder", path: file },
      });
  });

  it.runIf(process.platform === "linux")(
    "gives up where the system takes no folders, and does not try for ever",
    () => {
      expect(makeFolder("/proc/standfirst/data")).toEqual({
        ok: false,
        failure: { code: "disk-failed", path: "/proc/standfirst/data", reason: "ENOENT" },
      });
    },
  );
});
