import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ContractRouterClient } from "@orpc/contract";
import type { contract } from "#shared/desk-api/contract.ts";
import {
  contentSecurityPolicy,
  emptyPolicy,
} from "../../../../../electron/desk/page/content-security-policy.ts";
import { openLibraryFolder } from "../../../../../electron/desk/open-library-folder.ts";
import { startElectronHost } from "../../../../../electron/hosts/electron/start-electron-host.ts";
import {
  app,
  forgetElectron,
  ipcMain,
  MessagePortMain,
  told,
  type WebContents,
} from "../../../../support/fake-electron.ts";

vi.mock("electron", async () => {
  const fake = await import("../../../../support/fake-electron.ts");
  return { ...fake, default: fake };
});

let folder = "";
beforeEach(async () => {
  forgetElectron();
  folder = await mkdtemp(join(tmpdir(), "standfirst-electron-"));
  await mkdir(join(folder, "page", "assets"), { recursive: true });
  await writeFile(join(folder, "page", "index.html"), "<!doctype html>");
  await writeFile(join(folder, "page", "assets", "index.js"), "1;");
  vi.stubEnv("STANDFIRST_DATA", join(folder, "data"));
  vi.stubEnv("STANDFIRST_LIBRARY", join(folder, "library"));
  // A library that is there already is opened without the sample article.
  const library = await openLibraryFolder(join(folder, "library"), { create: true });
  if (!library.ok) throw new Error(`Expected a library, got ${library.failure.code}`);
  await library.value.close();
});
afterEach(async () => {
  await quit();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function start(): Promise<void> {
  return startElectronHost({
    preload: "/built/preload.cjs",
    rendererFolder: join(folder, "page"),
  });
}

/** Quits as Electron does: asks, and when it is held back, asks again once the library is closed. */
async function quit(): Promise<void> {
  const quits = (): number => told.calls.filter((call) => call === "quit").length;
  const expected = quits() + app.listenerCount("will-quit");
  app.emit("will-quit", { preventDefault: () => told.calls.push("held back") });
  await vi.waitFor(() => expect(quits()).toBe(expected));
  app.emit("quit");
}

async function startedContents(): Promise<WebContents> {
  await start();
  const window = told.windows[0];
  if (window === undefined) throw new Error("Expected a window");
  return window.webContents;
}

it("does before Electron is ready what must precede it", async () => {
  await start();
  expect(told.calls).toEqual([
    "setPath userData",
    "requestSingleInstanceLock",
    "enableSandbox",
    "registerSchemesAsPrivileged",
    "whenReady",
  ]);
  expect(told.schemes).toEqual([
    { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
});

it("opens one sandboxed window without Node, and shows it when there is something to see", async () => {
  await start();
  const [window, ...others] = told.windows;
  expect(others).toEqual([]);
  expect(window?.options["webPreferences"]).toEqual({
    preload: "/built/preload.cjs",
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  });
  expect(window?.options["show"]).toBe(false);
  window?.emit("ready-to-show");
  expect(window?.shown).toEqual(["load app://standfirst/", "show"]);
});

it("leaves the desk to the Standfirst that runs already, which comes forward", async () => {
  await start();
  app.emit("second-instance");
  expect(told.windows[0]?.shown).toEqual(["load app://standfirst/", "restore", "focus"]);
  await quit();
  forgetElectron();
  told.hasLock = false;
  await start();
  expect(told.calls).toEqual(["setPath userData", "requestSingleInstanceLock", "quit"]);
  expect(told.windows).toEqual([]);
});

it("says in words why a library cannot be opened, and ends", async () => {
  await writeFile(join(folder, "file"), "");
  vi.stubEnv("STANDFIRST_LIBRARY", join(folder, "file", "library"));
  await start();
  expect(told.errors.map(([title]) => title)).toEqual(["ستاندفيرست"]);
  expect(told.errors[0]?.[1]).toContain(join(folder, "file"));
  expect(told.calls.at(-1)).toBe("quit");
  expect(told.windows).toEqual([]);
});

it("keeps the window on its page and sends an article's links to the system", async () => {
  const contents = await startedContents();
  const isStopped = (event: string, url: string): boolean => {
    let stopped = false;
    contents.emit(event, {
      url,
      preventDefault: () => {
        stopped = true;
      },
    });
    return stopped;
  };
  for (const event of ["will-navigate", "will-frame-navigate", "will-redirect"]) {
    expect([event, isStopped(event, "app://standfirst/")]).toEqual([event, false]);
    for (const url of [
      "https://example.org/",
      "file:///etc/passwd",
      "data:text/html,x",
      "about:blank",
    ])
      expect([event, url, isStopped(event, url)]).toEqual([event, url, true]);
  }
  expect(told.outside).toEqual(["https://example.org/"]);
  expect(contents.openHandler({ url: "mailto:desk@example.org" })).toEqual({ action: "deny" });
  expect(contents.openHandler({ url: "javascript:alert(1)" })).toEqual({ action: "deny" });
  expect(contents.openHandler({ url: "app://standfirst/" })).toEqual({ action: "deny" });
  expect(told.outside).toEqual(["https://example.org/", "mailto:desk@example.org"]);
  expect(isStopped("will-attach-webview", "app://standfirst/")).toBe(true);
});

it("grants the page the clipboard to write, and nothing else to anybody", async () => {
  await start();
  const { request, check, device } = told.permission;
  const own = "app://standfirst/";
  const asked = (permission: string, requestingUrl: string): unknown[] => {
    const answers: unknown[] = [];
    request?.({}, permission, (answer: unknown) => answers.push(answer), { requestingUrl });
    return [...answers, check?.({}, permission, requestingUrl)];
  };
  expect(asked("clipboard-sanitized-write", own)).toEqual([true, true]);
  expect(asked("clipboard-sanitized-write", "https://example.org/")).toEqual([false, false]);
  for (const permission of [
    "clipboard-read",
    "media",
    "geolocation",
    "notifications",
    "fullscreen",
    "openExternal",
    "fileSystem",
    "hid",
    "unknown",
  ])
    expect([permission, ...asked(permission, own)]).toEqual([permission, false, false]);
  expect(device?.()).toBe(false);
});

it("answers its own scheme by the rules of the browser host", async () => {
  await start();
  const handler = told.handlers.get("app");
  if (handler === undefined) throw new Error("Expected a handler of the page's scheme");
  const statusOf = async (url: string, method = "GET"): Promise<number> =>
    (await handler({ url, method })).status;
  const page = await handler({ url: "app://standfirst/", method: "GET" });
  expect(await page.text()).toBe("<!doctype html>");
  expect(Object.fromEntries(page.headers)).toEqual({
    "cache-control": "no-store",
    "content-security-policy": contentSecurityPolicy(),
    "content-type": "text/html; charset=utf-8",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  const head = await handler({ url: "app://standfirst/assets/index.js?x", method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(await statusOf("app://standfirst/", "POST")).toBe(405);
  expect(await statusOf("app://elsewhere/")).toBe(404);
  expect(await statusOf("app://standfirst/assets/missing.js")).toBe(404);
  expect(await statusOf("app://standfirst/assets")).toBe(404);
  expect(await statusOf("app://standfirst/..%2f..%2flibrary/library.json")).toBe(404);
  expect(await statusOf(`app://standfirst/pictures/${"0".repeat(64)}.jpg`)).toBe(404);
});

it("serves a library's picture under a policy that runs nothing", async () => {
  await start();
  const sha256 = "ab".repeat(32);
  const shelf = join(folder, "library", "originals", "ab");
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, `${sha256}.jpg`), "bytes");
  const answer = await told.handlers.get("app")?.({
    url: `app://standfirst/pictures/${sha256}.jpg`,
    method: "GET",
  });
  expect(await answer?.text()).toBe("bytes");
  expect(answer?.headers.get("content-type")).toBe("image/jpeg");
  expect(answer?.headers.get("content-security-policy")).toBe(emptyPolicy);
});

it("answers the contract over the port of its own page", async () => {
  await start();
  const { port1, port2 } = new MessageChannel();
  const senderFrame = { origin: "app://standfirst", parent: null };
  ipcMain.emit("standfirst:desk-port", { senderFrame, ports: [new MessagePortMain(port2)] });
  const link = new RPCLink({ port: port1 as unknown as MessagePort });
  port1.start();
  const desk = createORPCClient<ContractRouterClient<typeof contract>>(link);
  const { library, systemLocale, notices } = await desk.desk();
  expect([library.path, systemLocale, notices]).toEqual([join(folder, "library"), "ar", []]);
  const changed = await desk.preferences.change({ theme: "dark" });
  expect(changed.ok ? changed.value.theme : changed.failure).toBe("dark");
  port1.close();
});

it.each([
  ["another origin", { origin: "https://example.org", parent: null }],
  ["an opaque origin", { origin: "null", parent: null }],
  ["a frame inside the page", { origin: "app://standfirst", parent: {} }],
  ["a frame that is gone", null],
])("closes a port that comes from %s", async (_who, senderFrame) => {
  await start();
  const { port1, port2 } = new MessageChannel();
  const port = new MessagePortMain(port2);
  ipcMain.emit("standfirst:desk-port", { senderFrame, ports: [port] });
  expect(port.isClosed).toBe(true);
  port1.close();
});
