import { spawnSync } from "node:child_process";

/** Whether exiftool is on this machine: what it could say is skipped where it is not. */
export const hasExiftool = spawnSync("exiftool", ["-ver"]).error === undefined;

export const withoutExiftool = "(skipped where exiftool is not on the machine)";

/**
 * What exiftool reads in files, tag by tag (`XMP-photoshop:Credit`), as it stands there.
 * @param iptc what IIM without a mark is taken for
 */
export function readWithExiftool(
  files: readonly string[],
  iptc: "utf8" | "latin" = "utf8",
): readonly Readonly<Record<string, unknown>>[] {
  // Files come on standard input: a thousand names are longer than a command line may be.
  const { stdout } = spawnSync(
    "exiftool",
    ["-json", "-struct", "-n", "-G1", "-a", "-charset", `iptc=${iptc}`, "-@", "-"],
    { input: files.join("\n"), encoding: "utf8", maxBuffer: 1 << 30 },
  );
  return stdout.trim() === "" ? [] : (JSON.parse(stdout) as Readonly<Record<string, unknown>>[]);
}

/** What exiftool finds wrong with a file; `OK` when nothing is. */
export function validateWithExiftool(file: string): string {
  const args = ["-validate", "-warning", "-error", "-a", "-s3", file];
  return spawnSync("exiftool", args, { encoding: "utf8" }).stdout.trim();
}
