import { expect, it } from "vitest";
import { readSourceFiles, type SourceFile } from "../../support/source-files.ts";
import { layers, type Layer } from "./layers.ts";

const files = ["shared", "electron", "renderer"].flatMap((folder) => readSourceFiles(folder));

function layerOf(path: string): Layer | undefined {
  return layers
    .filter(({ of }) => path.startsWith(of))
    .sort((a, b) => b.of.length - a.of.length)[0];
}

function isOurs(path: string): boolean {
  return /^(shared|electron|renderer|tests)\//u.test(path);
}

/** Whether every import of a path in a file is of types alone. */
function isTypeOnly({ text }: SourceFile, imported: string): boolean {
  const name = `/${imported.split("/").at(-1) ?? imported}`;
  const statements = [
    ...text.matchAll(/^import\s+(type\s+)?[\s\S]*?from\s+["']([^"']+)["'];?$/gmu),
  ];
  return statements
    .filter((statement) => statement[2]?.endsWith(name) === true)
    .every((statement) => statement[1] !== undefined);
}

function forbidden(file: SourceFile): readonly string[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [`${file.path} stands in no row of the table`];
  return file.imports.flatMap((imported) => {
    // Features never import each other: each is a folder of its own within its row.
    const home =
      layer.of === "renderer/features/" ? file.path.split("/").slice(0, 3).join("/") : layer.of;
    const allowed = isOurs(imported)
      ? [home, ...layer.ours].some((prefix) => imported.startsWith(prefix))
      : layer.packages.some((name) => imported === name || imported.startsWith(name));
    const asTypes = (layer.types ?? []).some((prefix) => imported.startsWith(prefix));
    if (allowed || (asTypes && isTypeOnly(file, imported))) return [];
    return [`${file.path} may not import ${imported}`];
  });
}

it("reads the imports of the files it guards", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
});

it("lets nobody import what the table does not allow", () => {
  expect(files.flatMap(forbidden)).toEqual([]);
});

it("crosses top-level folders only by #shared", () => {
  const crossings = files.flatMap(({ path, text }) =>
    [...text.matchAll(/from\s+["'](\.\.?\/[^"']+)["']/gu)]
      .map((match) => match[1] ?? "")
      .filter((specifier) => {
        const depth = path.split("/").length - 1;
        return (specifier.match(/\.\.\//gu) ?? []).length >= depth;
      })
      .map((specifier) => `${path} reaches out by ${specifier}`),
  );
  expect(crossings).toEqual([]);
});
