import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBuilder } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";

const project = new URL("../../..", import.meta.url).pathname;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-build-"));
  await cp(join(project, "package.json"), join(folder, "package.json"));
  const builder = await createBuilder({
    configFile: join(project, "electron", "vite.config.ts"),
    logLevel: "error",
    environments: { main: { build: { outDir: join(folder, "dist") } } },
  });
  const environment = builder.environments["main"];
  if (environment === undefined) throw new Error("Expected an environment for the main process");
  await builder.build(environment);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function standfirst(...words: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  return spawnSync(process.execPath, [join(folder, "dist", "standfirst.mjs"), ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], STANDFIRST_DATA: join(folder, "data"), LC_ALL: "en_GB" },
  });
}

it("builds each entry where it is looked for, and every chunk beside the worker it may start", async () => {
  const names = await readdir(join(folder, "dist"), { recursive: true });
  const chunk = /^electron\/[\w.-]+-[\w-]{8}\.js$/u;
  expect(names.filter((name) => !chunk.test(name)).sort()).toEqual([
    "electron",
    "electron/library-index-worker.js",
    "electron/main.js",
    "standfirst.mjs",
  ]);
});

it("takes everything in but Electron, sharp and what is Node's own", async () => {
  const names = await readdir(join(folder, "dist", "electron"));
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, "dist", "electron", name), "utf8")),
  );
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/^(?:import|export) (?:[^"';]* from )?"([^"]+)";$/gmu)].map(
      (match) => match[1] ?? "",
    ),
  );
  const outside = imported.filter(
    (name) => !isBuiltin(name) && !/^(?:\.\/|electron$|sharp$)/u.test(name),
  );
  expect(outside).toEqual([]);
  expect(imported).toContain("electron");
});

it("makes a command that runs by itself, with its index in a worker", async () => {
  const { version } = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as {
    version: string;
  };
  expect(standfirst("--version")).toEqual(
    expect.objectContaining({ status: 0, stdout: `${version}\n`, stderr: "" }),
  );
  await writeFile(join(folder, "talks.txt"), "Talks resume in Yerevan\n\nThe ministers met.\n");
  expect(standfirst("import", "talks.txt", "--library", "library").status).toBe(0);
  const listed = standfirst("list", "yerevan", "--library", "library");
  expect([listed.status, listed.stdout.includes("Talks resume in Yerevan"), listed.stderr]).toEqual(
    [0, true, ""],
  );
});
