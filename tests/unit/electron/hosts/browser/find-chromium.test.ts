import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { findChromium } from "../../../../../electron/hosts/browser/find-chromium.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

async function writeProgram(path: string, mode = 0o755): Promise<string> {
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, mode);
  return path;
}

it("takes the first browser of the path that can be run", async () => {
  const folder = await createTempFolder();
  const env = { PATH: ["", join(folder, "a"), join(folder, "b")].join(delimiter) };
  expect(findChromium(env, "linux")).toBe(undefined);
  const chrome = await writeProgram(join(folder, "a", "google-chrome"));
  expect(findChromium(env, "linux")).toBe(chrome);
  await writeProgram(join(folder, "a", "chromium"), 0o644);
  await mkdir(join(folder, "b", "chromium-browser"), { recursive: true });
  expect(findChromium(env, "linux")).toBe(chrome);
  await writeProgram(join(folder, "real"));
  await symlink(join(folder, "real"), join(folder, "b", "chromium"));
  expect(findChromium(env, "linux")).toBe(join(folder, "b", "chromium"));
});

it("takes no other browser when one is named", async () => {
  const folder = await createTempFolder();
  const chrome = await writeProgram(join(folder, "google-chrome"));
  const named = await writeProgram(join(folder, "mine"));
  expect(findChromium({ PATH: folder, STANDFIRST_CHROMIUM: named }, "linux")).toBe(named);
  expect(findChromium({ PATH: folder, STANDFIRST_CHROMIUM: "/missing" }, "linux")).toBe(undefined);
  expect(findChromium({ PATH: folder, STANDFIRST_CHROMIUM: "" }, "linux")).toBe(chrome);
});

it("looks on Windows where programs are installed", async () => {
  const folder = await createTempFolder();
  const edge = await writeProgram(join(folder, "Microsoft", "Edge", "Application", "msedge.exe"));
  expect(findChromium({ "PROGRAMFILES(X86)": folder }, "win32")).toBe(edge);
});
