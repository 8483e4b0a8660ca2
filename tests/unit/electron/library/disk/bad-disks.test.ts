import { execFileSync, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createTempFolder } from "../../../../support/temp-folder.ts";

type Tried = {
  readonly name: string;
  readonly refused: string;
  readonly meanwhile: readonly string[];
  readonly left: readonly string[];
  readonly after: readonly string[];
  readonly again: readonly string[] | string;
  readonly temporaries: readonly string[];
};

const writer = join(import.meta.dirname, "../../../../support/bad-disk-writer.ts");
const ownMounts =
  spawnSync("unshare", ["-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;
// Root may write everywhere unless it is told not to.
const asNobodySpecial = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"];
const isRoot = process.getuid?.() === 0;
const canForbid = !isRoot || spawnSync("setpriv", ["--version"]).status === 0;

function tryDisks(
  folder: string,
  within: readonly string[],
  names: readonly string[],
): readonly Tried[] {
  const [program = "", ...args] = [...within, process.execPath, writer, folder, ...names];
  const said = execFileSync(program, args, { encoding: "utf8" });
  return said
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Tried);
}

const kept = {
  left: [],
  after: ["The first words."],
  again: ["The second words."],
  temporaries: [],
};

it.skipIf(!ownMounts)(
  "keeps the old words whole on a disk that fails, says why, and saves when it is mended (left out: no mounts of one's own here)",
  async () => {
    const folder = await createTempFolder();
    const names = ["full", "nearly full", "read-only", "unplugged"];
    const tried = tryDisks(folder, ["unshare", "-Urm"], names);
    const first = ["The first words."];
    expect(tried).toEqual([
      { name: "full", refused: "disk-full", meanwhile: first, ...kept },
      { name: "nearly full", refused: "disk-full", meanwhile: first, ...kept },
      { name: "read-only", refused: "read-only-disk", meanwhile: first, ...kept },
      { name: "unplugged", refused: "library-gone", meanwhile: [], ...kept },
    ]);
  },
);

it.skipIf(!canForbid)(
  "keeps the old words whole where writing was forbidden meanwhile",
  async () => {
    const folder = await createTempFolder();
    const [tried] = tryDisks(folder, isRoot ? asNobodySpecial : [], ["forbidden"]);
    expect(tried).toEqual({
      name: "forbidden",
      refused: "permission-denied",
      meanwhile: ["The first words."],
      ...kept,
    });
    rmSync(folder, { recursive: true, force: true });
  },
);
