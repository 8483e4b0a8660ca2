import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ensureBuilt, isBuilt } from "../../../electron/ensure-built.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

const builder = join("node_modules", "vite", "bin", "vite.js");

/** A project whose builder writes the proof and what it was asked to do. */
async function createProject(): Promise<string> {
  const project = await createTempFolder();
  for (const folder of ["renderer/deep", "shared", "electron", "dist", "node_modules/vite/bin"])
    await mkdir(join(project, folder), { recursive: true });
  await writeFile(join(project, "package-lock.json"), "{}");
  await writeFile(join(project, "renderer", "deep", "main.tsx"), "");
  await writeFile(
    join(project, builder),
    `const fs = require("node:fs");
     const [, config] = [process.argv[2], process.argv[4]];
     fs.appendFileSync("built", process.argv.slice(2).join(" ") + "\\n");
     const [folder, file] = config.startsWith("renderer") ? ["renderer", "index.html"] : ["electron", "main.js"];
     fs.mkdirSync("dist/" + folder, { recursive: true });
     fs.writeFileSync("dist/" + folder + "/" + file, "");`,
  );
  return project;
}

/** Sets the times of a file as if it had been changed long after everything else. */
async function changeLater(path: string): Promise<void> {
  const later = new Date(Date.now() + 60_000);
  await utimes(path, later, later);
}

it("builds what is missing, says so once, and builds nothing twice", async () => {
  const project = await createProject();
  let announced = 0;
  const build = (): Promise<string | undefined> =>
    ensureBuilt(["renderer", "electron"], project, () => {
      announced += 1;
    });
  expect([isBuilt("renderer", project), isBuilt("electron", project)]).toEqual([false, false]);
  expect(await build()).toBe(undefined);
  expect([isBuilt("renderer", project), isBuilt("electron", project)]).toEqual([true, true]);
  expect(await build()).toBe(undefined);
  expect(announced).toBe(1);
});

it.each([
  ["renderer/deep/main.tsx", false, true],
  ["shared", false, false],
  ["electron", true, false],
  ["package-lock.json", false, false],
])("sees that %s is newer than what was built of it", async (path, renderer, electron) => {
  const project = await createProject();
  await ensureBuilt(["renderer", "electron"], project, () => {});
  await changeLater(join(project, path));
  expect([isBuilt("renderer", project), isBuilt("electron", project)]).toEqual([
    renderer,
    electron,
  ]);
});

it("is content without sources, as in a packed application", async () => {
  const project = await createProject();
  await ensureBuilt(["renderer"], project, () => {});
  for (const name of ["renderer", "shared", "package-lock.json"])
    await rm(join(project, name), { recursive: true });
  expect(isBuilt("renderer", project)).toBe(true);
});

it("gives back what the builder said when it fails", async () => {
  const project = await createProject();
  await writeFile(
    join(project, builder),
    'console.log("out"); console.error("err"); process.exit(1);',
  );
  const said = await ensureBuilt(["renderer"], project, () => {});
  expect(
    said
      ?.split("\n")
      .filter((line) => line !== "")
      .sort(),
  ).toEqual(["err", "out"]);
});
