// `npm run test:corpus`: the tests over material made by others, and what exiftool reads in its pictures
// beside what we read. `npm run test:corpus -- FOLDER`: the second, for the pictures of any folder.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { hasExiftool } from "../support/exiftool.ts";
import { compareWithExiftool, toTable } from "./compare-with-exiftool.ts";

const root = new URL("../..", import.meta.url);
const corpora = new URL("../shared/corpora/", root);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const [given] = process.argv.slice(2);

if (given === undefined) {
  if (existsSync(corpora)) {
    // Whole books take minutes on a busy machine.
    const args = ["run", "--silent", "unit", "--", "tests/corpus", "--testTimeout=600000"];
    const { status } = spawnSync("npm", args, {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    process.exitCode = status ?? 1;
  } else say("corpora: skipped: there is no ../shared/corpora beside the project");
}
const folder =
  given === undefined
    ? new URL("photos", corpora).pathname
    : resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
const files = names
  .filter((name) => /\.(?:jpe?g|png|webp|avif|tiff?|gif|heic)$/iu.test(name))
  .sort()
  .map((name) => join(folder, name));
if (!hasExiftool) say("against exiftool: skipped: exiftool is not on this machine");
else if (files.length === 0) say(`against exiftool: skipped: there are no pictures in ${folder}`);
else {
  say(`\n${files.length} pictures, our reader beside exiftool:\n`);
  say(toTable(compareWithExiftool(files, folder)));
}
