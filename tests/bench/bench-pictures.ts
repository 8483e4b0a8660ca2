import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { writeMetadata } from "../../electron/pictures/write-metadata.ts";
import { hasExiftool } from "../support/exiftool.ts";
import { fullValues, pictureFormats, pictureWith } from "../support/pictures-with-metadata.ts";
import type { Comparison } from "./measure/report.ts";
import { project } from "./project.ts";

type Peer = { readonly name: string; readonly read: (bytes: Buffer) => unknown };

/** Reading what a picture's file says, and writing it, beside others that do. */
export async function benchPictures(options: {
  readonly quick: boolean;
  readonly tell: (line: string) => void;
}): Promise<readonly Comparison[]> {
  const { quick, tell } = options;
  const folder = mkdtempSync(join(tmpdir(), "standfirst-pictures-"));
  try {
    const files = await pictureFiles(folder);
    tell(`Reading ${files.length} pictures`);
    const rounds = quick ? 5 : 20;
    const what = `Reading a picture's metadata, ${files.length} files`;
    const comparisons: Comparison[] = [];
    for (const peer of await findPeers(tell)) {
      const [ours, others] = await readInTurn(files, peer, rounds);
      comparisons.push({ what, ours, peer: { name: peer.name, times: others } });
    }
    const ours = comparisons[0]?.ours ?? (await readInTurn(files, ourselves, rounds))[0];
    if (hasExiftool) comparisons.push({ what, ours, peer: timeExiftool(files) });
    else comparisons.push({ what, ours, peer: null, note: "exiftool is not on this machine" });
    tell("Writing a picture of 24 megapixels");
    comparisons.push(await timeWriting(quick ? 3 : 10));
    return comparisons;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ourselves: Peer = { name: "ours", read: (bytes) => readMetadata(bytes) };

/** The photos of the corpora; without them a few of our own. */
async function pictureFiles(folder: string): Promise<readonly string[]> {
  const photos = join(project, "..", "shared", "corpora", "photos");
  if (existsSync(photos))
    return readdirSync(photos, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:jpg|png|webp|avif|tif)$/u.test(name))
      .map((name) => join(photos, name));
  return Promise.all(
    pictureFormats.map(async (format) => {
      const path = join(folder, `full.${format}`);
      writeFileSync(path, await pictureWith(format, fullValues));
      return path;
    }),
  );
}

/** Readers from npm, as far as they are installed: by name, so that nothing needs their types. */
async function findPeers(tell: (line: string) => void): Promise<readonly Peer[]> {
  const load = async (name: string): Promise<Record<string, unknown> | null> => {
    try {
      const loaded = (await import(name)) as Record<string, unknown>;
      return { ...(loaded["default"] as object), ...loaded };
    } catch {
      tell(`${name} is not installed: the comparison with it is left out`);
      return null;
    }
  };
  const peers: Peer[] = [];
  const exifreader = await load("exifreader");
  if (exifreader !== null) {
    const read = exifreader["load"] as (bytes: Buffer, how: object) => unknown;
    peers.push({ name: "exifreader", read: (bytes) => read(bytes, { expanded: true }) });
  }
  const exifr = await load("exifr");
  if (exifr !== null) {
    const read = exifr["parse"] as (bytes: Buffer, all: true) => unknown;
    peers.push({ name: "exifr", read: (bytes) => read(bytes, true) });
  }
  return peers;
}

/** Each file by one and then by the other; the first round only warms both up. */
async function readInTurn(
  files: readonly string[],
  peer: Peer,
  rounds: number,
): Promise<readonly [readonly number[], readonly number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1)
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const [index, reader] of [ourselves, peer].entries()) {
        const start = performance.now();
        try {
          await reader.read(bytes);
        } catch {
          // Some throw on some files; the time is theirs all the same.
        }
        if (round > 0) times[index === 0 ? 0 : 1].push(performance.now() - start);
      }
    }
  return times;
}

/** All files in one run, so that its start is shared among them. */
function timeExiftool(files: readonly string[]): { name: string; times: readonly number[] } {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    spawnSync("exiftool", ["-json", "-struct", "-@", "-"], { input: files.join("\n") });
    return (performance.now() - start) / files.length;
  });
  return { name: "exiftool, all in one run", times };
}

/** What an export adds to a photograph as a camera makes it, beside coding it anew. */
async function timeWriting(rounds: number): Promise<Comparison> {
  const noise = { type: "gaussian", mean: 128, sigma: 20 } as const;
  const size = { width: 6000, height: 4000, channels: 3 as const };
  const bytes = await sharp({ create: { ...size, background: "#888", noise } })
    .jpeg({ quality: 85 })
    .toBuffer();
  const at = new Date().toISOString();
  const record = { format: 1, id: "-", file: null, created: at, updated: at, creditLine: "A/AFP" };
  const [ours, others]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    let start = performance.now();
    await writeMetadata(bytes, { picture: record, name: "a" });
    ours.push(performance.now() - start);
    start = performance.now();
    await sharp(bytes).withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>").jpeg().toBuffer();
    others.push(performance.now() - start);
  }
  const what = `Writing a credit into a JPEG of 24 megapixels, ${Math.round(bytes.length / 1e6)} MB`;
  return { what, ours, peer: { name: "sharp.withXmp, coded anew", times: others } };
}
