import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const root = new URL("../..", import.meta.url).pathname;

export type SourceFile = {
  /** From the project's top, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the project's top, or package names. */
  readonly imports: readonly string[];
};

/** Every source file below a top-level folder, with what it imports. */
export function readSourceFiles(
  folder: string,
  extensions: RegExp = /\.tsx?$/u,
): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => extensions.test(path) && !path.includes("/node_modules/"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
  const found = code.matchAll(
    /(?:\bimport|\bexport)\s+(?:type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gu,
  );
  return [...found].map((match) => resolve(path, match[1] ?? match[2] ?? ""));
}

function resolve(path: string, specifier: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith(".")) return posix.join(dirname(path), specifier);
  return specifier;
}
