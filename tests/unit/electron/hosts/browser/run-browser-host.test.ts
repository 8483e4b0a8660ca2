import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { failureWords } from "#shared/messages/failure-words.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { openLibraryFolder } from "../../../../../electron/desk/open-library-folder.ts";
import { runBrowserHost } from "../../../../../electron/hosts/browser/run-browser-host.ts";
import { requireOk } from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A folder with a page and a library, and a browser that does what it is told. */
async function prepare(browser: string): Promise<{ folder: string; libraryPath: string }> {
  const folder = await createTempFolder();
  const program = join(folder, "browser");
  await writeFile(program, `#!/bin/sh\n${browser}\n`);
  await chmod(program, 0o755);
  vi.stubEnv("STANDFIRST_DATA", join(folder, "data"));
  vi.stubEnv("STANDFIRST_CHROMIUM", program);
  vi.stubEnv("DISPLAY", ":0");
  await mkdir(join(folder, "page"));
  await writeFile(join(folder, "page", "index.html"), "<!doctype html>");
  const libraryPath = join(folder, "library");
  await requireOk(await openLibraryFolder(libraryPath, { create: true })).close();
  return { folder, libraryPath };
}

function run(
  { folder, libraryPath }: { folder: string; libraryPath: string },
  print: (line: string) => void,
  signal = new AbortController().signal,
): Promise<boolean> {
  return runBrowserHost({
    libraryPath,
    rendererFolder: join(folder, "page"),
    locale: "en",
    print,
    signal,
  });
}

it("ends with its window and says nothing", async () => {
  const place = await prepare("sleep 3.2");
  const said: string[] = [];
  expect(await run(place, (line) => said.push(line))).toBe(true);
  expect(said).toEqual([]);
});

it("prints the address when no window can be opened, lets in who brings it, and ends when told", async () => {
  const place = await prepare("exit 1");
  const said: string[] = [];
  const stop = new AbortController();
  const ended = run(place, (line) => said.push(line), stop.signal);
  await vi.waitFor(() => expect(said.length).toBe(3), { timeout: 10_000 });
  const address = /http:\S+/u.exec(said[1] ?? "")?.[0] ?? "";
  expect(said).toEqual([
    formatMessage("en", "host.window-failed"),
    formatMessage("en", "host.address", { address }),
    formatMessage("en", "host.address-once"),
  ]);
  const launched = await fetch(address, { redirect: "manual" });
  expect([launched.status, launched.headers.get("location")]).toEqual([303, "/"]);
  stop.abort();
  expect(await ended).toBe(true);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});

it("stays, without the used address, when a running browser took the window over", async () => {
  const place = await prepare("exit 0");
  const said: string[] = [];
  const stop = new AbortController();
  const ended = run(place, (line) => said.push(line), stop.signal);
  await vi.waitFor(() => expect(said.length).toBe(1), { timeout: 10_000 });
  stop.abort();
  expect(await ended).toBe(true);
  expect(said).toEqual([formatMessage("en", "host.window-elsewhere")]);
});

it("says in words why a library cannot be opened", async () => {
  const { folder } = await prepare("exit 0");
  const path = join(folder, "browser", "library");
  const said: string[] = [];
  expect(await run({ folder, libraryPath: path }, (line) => said.push(line))).toBe(false);
  expect(said).toEqual([failureWords("en", { code: "not-a-folder", path })]);
  expect(await readFile(join(folder, "browser"), "utf8")).toBe("#!/bin/sh\nexit 0\n");
});
