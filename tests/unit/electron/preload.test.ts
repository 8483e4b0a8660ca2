import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { createBuilder } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { deskPortMessage } from "#shared/desk-api/desk-port.ts";

const config = new URL("../../../electron/vite.config.ts", import.meta.url).pathname;
let folder = "";
let code = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-preload-"));
  const builder = await createBuilder({
    configFile: config,
    logLevel: "error",
    environments: { preload: { build: { outDir: folder } } },
  });
  const environment = builder.environments["preload"];
  if (environment === undefined) throw new Error("Expected an environment for the preload script");
  await builder.build(environment);
  code = await readFile(join(folder, "preload.cjs"), "utf8");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Listener = (event: object) => void;

/** Runs the built script as Electron does in a sandbox: a bare context with `require` and the page's window. */
function runPreload() {
  const required: string[] = [];
  const exposed: [string, object][] = [];
  const sent: unknown[][] = [];
  const listeners: [string, Listener][] = [];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (key: string, value: object) => exposed.push([key, value]),
    },
    ipcRenderer: { postMessage: (...words: unknown[]) => sent.push(words) },
  };
  const window = {
    location: { origin: "app://standfirst" },
    addEventListener: (type: string, listener: Listener) => listeners.push([type, listener]),
  };
  runInContext(
    code,
    createContext({
      window,
      exports: {},
      module: { exports: {} },
      require: (name: string) => {
        required.push(name);
        return electron;
      },
    }),
  );
  return { required, exposed, sent, listeners, window };
}

it("is one file that requires electron once and nothing else", async () => {
  expect(await readdir(folder)).toEqual(["preload.cjs"]);
  expect(runPreload().required).toEqual(["electron"]);
  expect(code).not.toMatch(/\bimport\b|process\.|sourceMappingURL/u);
});

it("shows the page one frozen object without a single function", () => {
  const { exposed } = runPreload();
  expect(exposed).toEqual([["standfirst", { host: "electron" }]]);
  expect(exposed.map(([, value]) => Object.isFrozen(value))).toEqual([true]);
});

it("hands over one port for the page's own message, and nothing for any other", () => {
  const { sent, listeners, window } = runPreload();
  expect(listeners.map(([type]) => type)).toEqual(["message"]);
  const tell = (event: object): void => {
    for (const [, listener] of listeners) listener(event);
  };
  const own = { source: window, origin: "app://standfirst", data: deskPortMessage };
  tell({ ...own, source: {}, ports: ["a frame's port"] });
  tell({ ...own, origin: "https://evil.example", ports: ["a stranger's port"] });
  tell({ ...own, data: "something else", ports: ["a port for something else"] });
  tell({ ...own, data: { channel: deskPortMessage }, ports: ["an object's port"] });
  tell({ ...own, ports: [] });
  expect(sent).toEqual([]);
  tell({ ...own, ports: ["the page's port", "a second one"] });
  expect(sent).toEqual([["standfirst:desk-port", null, ["the page's port"]]]);
});
