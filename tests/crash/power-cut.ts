// `node tests/crash/power-cut.ts [--rounds N] [--seed N]`, for root on Linux. The host writes to an
// ext4 image; it is frozen while somebody types, and what the image's device has at that moment is
// copied, mounted, and compared with what the desk had acknowledged. What the system still had in its
// buffers is not in the copy: that is what a power cut takes.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createRandom } from "../bench/corpus/random.ts";
import { createLocks, createMemoryJournal } from "../support/memory-journal.ts";
import { checkFiles, typedIn } from "./check-files.ts";
import { startHost } from "./host-process.ts";
import { openPage } from "./open-page.ts";
import { createTypist } from "./typist.ts";
import { watchAcknowledged } from "./watch-acknowledged.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "12" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function skip(reason: string): never {
  say(`power cut: not tried: ${reason}`);
  process.exit(0);
}

if (process.platform !== "linux") skip("it needs Linux");
// A namespace of one's own (`unshare -Urm`) may mount memory, and no image of a disk.
if (process.getuid?.() !== 0) skip("only root may mount the image of a disk");
const folder = mkdtempSync(join(tmpdir(), "standfirst-power-"));
const [image, copy, disk, after] = ["image", "copy", "disk", "after"].map((name) =>
  join(folder, name),
) as [string, string, string, string];

function mount(file: string, at: string): boolean {
  mkdirSync(at, { recursive: true });
  // Commits by the clock would write while the image is copied, and be kinder than a power cut.
  const options = "loop,commit=600";
  return spawnSync("mount", ["-t", "ext4", "-o", options, file, at]).status === 0;
}

const random = createRandom(Number(values.seed));
const typist = createTypist(random);
const counted = { acknowledged: 0, lost: 0, torn: 0, unmountable: 0, control: 0 };
writeFileSync(image, "");
execFileSync("truncate", ["-s", "96M", image]);
if (spawnSync("mkfs.ext4", ["-q", "-F", image]).status !== 0) skip("there is no mkfs.ext4");
if (!mount(image, disk)) skip("this system lets nobody mount a loop device");
const host = await startHost({ library: join(disk, "library"), data: join(folder, "data") });
const page = await openPage({
  id: "page",
  origin: host.origin,
  cookie: await host.launch(),
  journal: createMemoryJournal(),
  locks: createLocks(),
});
const rounds = Number(values.rounds);
try {
  for (let round = 0; round < rounds; round += 1) {
    const made = await page.article.create("en");
    if (!made.ok) throw new Error(`Expected a new article, got ${made.failure.code}`);
    typist.begin("", 0);
    const acknowledged = watchAcknowledged(page.article, typist);
    const typing = typist.type(page.article);
    await new Promise((resolve) => {
      setTimeout(resolve, 600 + random() * 2400);
    });
    // Written as most programs write; whoever looks in the copy sees that the cut is one.
    writeFileSync(join(disk, "control"), `round ${round}`);
    host.freeze();
    const known = acknowledged.length();
    copyFileSync(image, copy);
    host.thaw();
    await typing.stop();
    await page.article.flush();
    acknowledged.stop();
    counted.acknowledged += known;
    if (!mount(copy, after)) {
      counted.unmountable += 1;
      continue;
    }
    try {
      const check = await checkFiles(join(after, "library"));
      counted.torn += check.torn.length;
      counted.lost += Math.max(0, known - typedIn(check.articles.get(made.value)).text.length);
      if (readControl(join(after, "control")) !== `round ${round}`) counted.control += 1;
    } finally {
      execFileSync("umount", [after]);
    }
  }
} finally {
  page.die();
  await host.kill();
  execFileSync("umount", [disk]);
  rmSync(folder, { recursive: true, force: true });
}

function readControl(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

say(`
power cuts    ${rounds}, seed ${values.seed}, ext4, the device's write cache taken for lossless
acknowledged  ${counted.acknowledged} keys at the cuts
lost          ${counted.lost} of them
torn          ${counted.torn} files, ${counted.unmountable} images that could not be mounted
control       ${counted.control} of ${rounds} times a file written without a sync was not there

Not tried here, and why
- Disks that say they have written and have not: nothing a program does helps.
- XFS, Btrfs, APFS, NTFS: ext4 is what this kernel makes without more tools; the order of writes is
  the same for all (file, sync, rename, sync of the folder).
- The page's own journal: a browser would have to run on the image.`);
process.exit(counted.lost + counted.torn + counted.unmountable === 0 ? 0 : 1);
