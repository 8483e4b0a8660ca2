import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import { WebSocket } from "ws";
import type { BrowserContext } from "@playwright/test";
import type { DeskClient } from "../../../renderer/desk-client/desk-client.ts";
import type { CachedLibrary } from "../corpus/cached-library.ts";
import { project } from "../project.ts";

/** A running browser host of the built app. */
export type DeskProcess = {
  /** The address of the page. */
  readonly page: string;
  readonly pid: number;
  /** When the process was started, on the clock of `performance.now()`. */
  readonly started: number;
  /** Lets a browser in. */
  readonly admit: (context: BrowserContext) => Promise<void>;
  /** Opens a line to the desk, as the page has one: the same contract over the same WebSocket. */
  readonly connect: () => Promise<{ readonly desk: DeskClient; readonly close: () => void }>;
  readonly stop: () => Promise<void>;
};

/** Starts the built app's browser host on a library and takes its launch token. */
export async function startDesk({
  path,
  data,
}: Pick<CachedLibrary, "path" | "data">): Promise<DeskProcess> {
  const started = performance.now();
  const host = spawn(
    process.execPath,
    [join(project, "dist/standfirst.mjs"), "open", "--library", path, "--no-window"],
    {
      env: { ...process.env, STANDFIRST_DATA: data, LC_ALL: "en_GB.UTF-8" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [address] = (await once(createInterface(host.stdout), "line")) as [string];
  const { origin } = new URL(address);
  const answer = await fetch(address, { redirect: "manual" });
  const cookie = /^([^=]+)=([^;]+)/u.exec(answer.headers.get("set-cookie") ?? "");
  const [held = "", name = "", value = ""] = cookie ?? [];
  if (held === "") throw new Error(`Expected a session from ${origin}, found ${answer.status}`);
  return {
    page: origin,
    pid: host.pid ?? Number.NaN,
    started,
    admit: (context) =>
      context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: "Strict" }]),
    connect: async () => {
      const socket = new WebSocket(`${origin.replace("http:", "ws:")}/desk`, {
        origin,
        headers: { cookie: held },
        perMessageDeflate: false,
      });
      await once(socket, "open");
      // The same interface, but for the types of its events.
      const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
      return { desk: createORPCClient<DeskClient>(link), close: () => socket.terminate() };
    },
    stop: async () => {
      if (host.exitCode !== null) return;
      const ended = once(host, "exit");
      host.kill("SIGTERM");
      await ended;
    },
  };
}
