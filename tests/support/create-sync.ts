import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isTemporaryName } from "../../electron/library/disk/temporary-name.ts";

type Side = 0 | 1;

/**
 * A sync program between two folders, such as they are: it brings one file at a time, in any order, some
 * of them half at first, and where both sides changed a file it keeps one under its name and the other
 * beside it.
 */
export async function createSync(
  one: string,
  other: string,
): Promise<{
  /** Brings one file, or the half of it; answers whether there was one to bring. */
  readonly step: (how: number) => Promise<boolean>;
  /** Brings the other halves. */
  readonly arrive: () => Promise<void>;
  /** Goes on until both sides are alike. */
  readonly finish: () => Promise<void>;
}> {
  const roots = [one, other] as const;
  /** What both sides had when they were alike last. */
  const alike = new Map<string, string>(await read(one));
  /** Files of which only a part is there: where, the part, and the whole. */
  const onTheWay: { side: Side; name: string; part: string; whole: string }[] = [];
  let copies = 0;

  async function write(side: Side, name: string, text: string): Promise<void> {
    const path = join(roots[side], name);
    await mkdir(dirname(path), { recursive: true });
    // As sync programs do: whole, under another name first. What is torn was torn at the other end.
    await writeFile(`${path}.!sync`, text);
    await rename(`${path}.!sync`, path);
  }

  async function keepBeside(name: string, text: string): Promise<void> {
    copies += 1;
    const beside = name.replace(/\.json$/u, ` (conflicted copy ${copies}).json`);
    alike.set(beside, text);
    await write(0, beside, text);
    await write(1, beside, text);
  }

  async function bring(name: string, from: Side, text: string, how: number): Promise<void> {
    const to: Side = from === 0 ? 1 : 0;
    alike.set(name, text);
    if (how % 4 !== 0) {
      await write(to, name, text);
      return;
    }
    const part = how % 8 === 0 ? "\0".repeat(text.length) : text.slice(0, how % text.length);
    await write(to, name, part);
    onTheWay.push({ side: to, name, part, whole: text });
  }

  async function arrive(): Promise<void> {
    for (const { side, name, part, whole } of onTheWay.splice(0)) {
      const there = await readFile(join(roots[side], name), "utf8").catch(() => null);
      if (there === part) await write(side, name, whole);
      // Somebody has mended or saved it meanwhile.
      else if (there !== whole) await keepBeside(name, whole);
    }
  }

  async function step(how: number): Promise<boolean> {
    const [mine, theirs] = [await read(one), await read(other)];
    const changed = [...new Set([...mine.keys(), ...theirs.keys(), ...alike.keys()])]
      .filter((name) => !onTheWay.some((file) => file.name === name))
      .filter((name) => mine.get(name) !== theirs.get(name))
      .sort();
    const name = changed[how % Math.max(1, changed.length)];
    if (name === undefined) return false;
    const [a, b, before] = [mine.get(name), theirs.get(name), alike.get(name)];
    if (a !== undefined && b !== undefined && a !== before && b !== before) {
      const [stays, goes, from] = how % 2 === 0 ? [a, b, 0 as Side] : [b, a, 1 as Side];
      await keepBeside(name, goes);
      await bring(name, from, stays, how);
    } else if (a !== before && a !== undefined) await bring(name, 0, a, how);
    else if (b !== before && b !== undefined) await bring(name, 1, b, how);
    else {
      // One side has it no longer.
      alike.delete(name);
      await rm(join(roots[a === undefined ? 1 : 0], name), { force: true });
    }
    return true;
  }

  return {
    arrive,
    step,
    async finish() {
      // An odd number: whole files only.
      do await arrive();
      while (await step(1));
    },
  };
}

async function read(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !isTemporaryName(entry.name));
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const path = join(parentPath, name);
        return [relative(root, path), await readFile(path, "utf8")];
      }),
    ),
  );
}
