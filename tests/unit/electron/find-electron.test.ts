import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findElectron } from "../../../electron/find-electron.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

it("finds Electron by its files alone, and only when the program is there", async () => {
  const project = await createTempFolder();
  const folder = join(project, "node_modules", "electron");
  expect(findElectron(project)).toBe(undefined);
  await mkdir(join(folder, "dist"), { recursive: true });
  expect(findElectron(project)).toBe(undefined);
  await writeFile(join(folder, "path.txt"), "electron");
  expect(findElectron(project)).toBe(undefined);
  await writeFile(join(folder, "dist", "electron"), "");
  expect(findElectron(project)).toBe(join(folder, "dist", "electron"));
});
