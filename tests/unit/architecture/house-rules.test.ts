import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readSourceFiles } from "../../support/source-files.ts";

const sources = ["shared", "electron", "renderer"].flatMap((folder) => readSourceFiles(folder));
const tests = readSourceFiles("tests");
const styles = ["shared", "renderer"].flatMap((folder) => readSourceFiles(folder, /\.css$/u));

it("gives no file a name that says nothing", () => {
  const empty = /((^|\/)index|(^|[-/])(utils?|helpers?|common|manager|misc))\.(tsx?|css)$/u;
  expect([...sources, ...tests].map(({ path }) => path).filter((path) => empty.test(path))).toEqual(
    [],
  );
});

it("writes every file name in kebab-case", () => {
  const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(tsx?|css)$/u;
  expect(
    [...sources, ...tests, ...styles].map(({ path }) => path).filter((path) => !kebab.test(path)),
  ).toEqual([]);
});

it("keeps files to one idea: none past 320 lines, and half of them under 60", () => {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split("\n").length }));
  expect(lengths.filter(({ lines }) => lines > 320)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
});

it("has a colour only in tokens.css and in prose.css, which stands alone in exports", () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(/iu;
  const coloured = styles
    .filter(({ path }) => !/\/(tokens|prose)\.css$/u.test(path))
    .filter(({ text }) => colour.test(text.replace(/\/\*[\s\S]*?\*\//gu, "")))
    .map(({ path }) => path);
  expect(coloured).toEqual([]);
});

it("lays out by start and end, never by left and right", () => {
  const physical =
    /\b(margin|padding|border)-(left|right)\b|(^|[\s;{])(left|right)\s*:|(text-align|float)\s*:\s*(left|right)/mu;
  expect(styles.filter(({ text }) => physical.test(text)).map(({ path }) => path)).toEqual([]);
});

it("names no registry address in the lock file", () => {
  const lock = readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8");
  expect(lock.includes('"resolved"')).toBe(false);
});

it("mirrors the folders of the sources in the unit tests", () => {
  const root = new URL("../../../", import.meta.url);
  const orphans = tests
    .map(({ path }) => path)
    .filter((path) => /^tests\/unit\/(shared|electron|renderer)\//u.test(path))
    .filter((path) => {
      const folder = path.replace("tests/unit/", "").replace(/\/[^/]+$/u, "/");
      return !existsSync(new URL(folder, root));
    });
  expect(orphans).toEqual([]);
});

it("pins every Tiptap package to the version they all share", () => {
  const { devDependencies } = JSON.parse(
    readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
  ) as { devDependencies: Record<string, string> };
  const versions = Object.entries(devDependencies).filter(([name]) => name.startsWith("@tiptap/"));
  expect([...new Set(versions.map(([, version]) => version))]).toEqual(["3.31.3"]);
});
