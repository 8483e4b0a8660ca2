import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openWindow, windowArguments } from "../../../../../electron/hosts/browser/open-window.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

const address = "http://127.0.0.1:1/launch?token=x";

/** A browser that writes down its arguments, and then does what it is told. */
async function fakeBrowser(folder: string, then: string): Promise<Record<string, string>> {
  const path = join(folder, "browser");
  await writeFile(path, `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/words"\n${then}\n`);
  await chmod(path, 0o755);
  return { STANDFIRST_CHROMIUM: path, DISPLAY: ":0", PATH: process.env["PATH"] ?? "" };
}

it("opens an application window with a profile of its own and waits until it is closed", async () => {
  const folder = await createTempFolder();
  const env = await fakeBrowser(folder, "exec sleep 30");
  const profileFolder = join(folder, "deep", "profile");
  const stop = new AbortController();
  const end = openWindow({ address, profileFolder, env, signal: stop.signal });
  let words = "";
  while (!words.includes("--password-store")) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    words = await readFile(join(folder, "words"), "utf8").catch(() => "");
  }
  expect(words.trimEnd().split("\n")).toEqual(
    windowArguments(address, profileFolder, process.getuid?.() === 0),
  );
  expect((await stat(profileFolder)).mode & 0o777).toBe(0o700);
  stop.abort();
  expect(await end).toBe("closed");
});

it("says that a running browser took the window over, or that it could not start", async () => {
  const folder = await createTempFolder();
  const profileFolder = join(folder, "profile");
  const handedOver = await fakeBrowser(folder, "exit 0");
  expect(await openWindow({ address, profileFolder, env: handedOver })).toBe("elsewhere");
  const broken = await fakeBrowser(folder, "exit 3");
  expect(await openWindow({ address, profileFolder, env: broken })).toBe("failed");
  await writeFile(join(folder, "browser"), "#!/nowhere/at/all\n");
  expect(await openWindow({ address, profileFolder, env: broken })).toBe("failed");
  await writeFile(join(folder, "file"), "");
  expect(
    await openWindow({ address, profileFolder: join(folder, "file", "x"), env: handedOver }),
  ).toBe("failed");
});

it("opens nothing without a browser or without a screen", async () => {
  const folder = await createTempFolder();
  const profileFolder = join(folder, "profile");
  const env = await fakeBrowser(folder, "exit 0");
  expect(await openWindow({ address, profileFolder, env: { PATH: folder } })).toBe("no-browser");
  const dark = { ...env, DISPLAY: "" };
  expect(await openWindow({ address, profileFolder, env: dark, platform: "linux" })).toBe(
    "no-display",
  );
});

it("leaves the browser's sandbox on for everybody but root", () => {
  expect(windowArguments(address, "/p", false)).not.toContain("--no-sandbox");
  expect(windowArguments(address, "/p", true)).toContain("--no-sandbox");
});
