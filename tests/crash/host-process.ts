import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const project = join(import.meta.dirname, "../..");
/** The built command line. */
export const built = join(project, "dist/standfirst.mjs");
const source = join(project, "electron/hosts/command-line/main.ts");

/** A library and the data folder of whoever opens it. */
export type Place = { readonly library: string; readonly data: string };

/** A browser host in a process of its own, which can be ended as nothing in it expects. */
export type HostProcess = {
  readonly origin: string;
  /** Lets a browser in, once. */
  readonly address: string;
  /** Takes the launch token, which lets in once; answers the cookie a page holds. */
  readonly launch: () => Promise<string>;
  /** Stops it where it stands. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
};

/** Starts the built app on a library, or the sources where nothing is built. */
export async function startHost({ library, data }: Place): Promise<HostProcess> {
  const program = existsSync(built) ? built : source;
  const host: ChildProcess = spawn(
    process.execPath,
    [program, "open", "--library", library, "--no-window"],
    {
      env: { ...process.env, STANDFIRST_DATA: data, LC_ALL: "en_GB.UTF-8" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  // Whatever ends this process, no host is left behind.
  const end = (): void => void host.kill("SIGKILL");
  process.once("exit", end);
  host.once("exit", () => process.off("exit", end));
  if (host.stdout === null) throw new Error("Expected the host's standard output");
  const [address] = (await once(createInterface(host.stdout), "line")) as [string];
  let held: string | undefined;
  return {
    origin: new URL(address).origin,
    address,
    async launch() {
      if (held !== undefined) return held;
      const answer = await fetch(address, { redirect: "manual" });
      const cookie = answer.headers.get("set-cookie")?.split(";")[0];
      if (cookie === undefined) throw new Error(`Expected a session, got ${answer.status}`);
      held = cookie;
      return cookie;
    },
    freeze: () => host.kill("SIGSTOP"),
    thaw: () => host.kill("SIGCONT"),
    async kill() {
      const ended = once(host, "exit");
      host.kill("SIGKILL");
      await ended;
    },
  };
}
