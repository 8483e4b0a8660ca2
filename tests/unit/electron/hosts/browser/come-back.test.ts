import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import {
  openBrowserHost,
  type BrowserHost,
} from "../../../../../electron/hosts/browser/open-browser-host.ts";
import type { Library } from "../../../../../electron/library/library.ts";
import { openTestLibrary, requireOk } from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

type Place = { readonly library: Library; readonly folder: string };

async function prepare(): Promise<Place> {
  const folder = await createTempFolder();
  await mkdir(join(folder, "page"));
  await writeFile(join(folder, "page", "index.html"), "<!doctype html>");
  return { library: await openTestLibrary(), folder };
}

async function start({ library, folder }: Place, port?: number): Promise<BrowserHost> {
  const host = requireOk(
    await openBrowserHost({
      library,
      port,
      rendererFolder: join(folder, "page"),
      preferencesFolder: join(folder, "data"),
      sessionsFolder: join(folder, "sessions"),
    }),
  );
  onTestFinished(() => host.close().catch(() => undefined));
  return host;
}

async function launch({ address }: BrowserHost): Promise<{ origin: string; cookie: string }> {
  const answer = await fetch(address, { redirect: "manual" });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { origin: new URL(address).origin, cookie };
}

/** Opens the page's line to the desk; answers the status it is refused with, or the socket. */
function connect(page: { origin: string; cookie: string }): Promise<WebSocket | number> {
  const socket = new WebSocket(`${page.origin.replace("http", "ws")}/desk`, {
    origin: page.origin,
    headers: { cookie: page.cookie },
  });
  return new Promise((resolve, reject) => {
    socket.on("open", () => resolve(socket));
    socket.on("unexpected-response", (_request, answer) => resolve(answer.statusCode ?? 0));
    socket.on("error", reject);
  });
}

it("comes back at its address and lets the page in that was left open", async () => {
  const place = await prepare();
  const first = await start(place);
  const page = await launch(first);
  expect(await connect(page)).toBeInstanceOf(WebSocket);
  await first.close();
  const second = await start(place);
  expect(new URL(second.address).origin).toBe(page.origin);
  expect(await connect(page)).toBeInstanceOf(WebSocket);
  // The token is of this run, and lets in once.
  expect(new URL(second.address).search).not.toBe(new URL(first.address).search);
});

it("forgets the cookie when it ends in order and no page is left, but not the address", async () => {
  const place = await prepare();
  const first = await start(place);
  const page = await launch(first);
  await first.close();
  const second = await start(place);
  expect(new URL(second.address).origin).toBe(page.origin);
  expect(await connect(page)).toBe(403);
});

it("takes another port and another secret while its own is taken, and then its own again", async () => {
  const place = await prepare();
  const first = await start(place);
  const page = await launch(first);
  const line = await connect(page);
  const beside = await start(place);
  const other = await launch(beside);
  expect(other.origin).not.toBe(page.origin);
  expect(other.cookie.split("=")[1]).not.toBe(page.cookie.split("=")[1]);
  await beside.close();
  expect(line).toBeInstanceOf(WebSocket);
  await first.close();
  const stranger = createServer().listen(Number(new URL(page.origin).port), "127.0.0.1");
  await once(stranger, "listening");
  const meanwhile = await start(place);
  expect(new URL(meanwhile.address).origin).not.toBe(page.origin);
  await meanwhile.close();
  stranger.close();
  const again = await start(place);
  expect(new URL(again.address).origin).toBe(page.origin);
  expect(await connect(page)).toBeInstanceOf(WebSocket);
});
