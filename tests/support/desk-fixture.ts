import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test as base, type Page } from "@playwright/test";
import type { Article } from "#shared/article/article.ts";

export { expect } from "@playwright/test";

const project = new URL("../..", import.meta.url).pathname;
// The built command line: it starts in a third of the time that the sources take.
const commandLine = join(project, "dist/standfirst.mjs");

/** The real app for one test: its own library, its own data folder, its own host and page. */
export type DeskUnderTest = {
  readonly page: Page;
  readonly libraryPath: string;
  /** A folder of the test's own, for inputs and exports. */
  readonly folder: string;
  /** Writes files into the test's folder, imports them in this order, starts the host and opens the page. */
  readonly open: (files?: Readonly<Record<string, string | URL>>) => Promise<Page>;
  /** Starts the host again, as after a crash, and opens the page anew. */
  readonly reopen: () => Promise<Page>;
  /** Starts the host again and leaves the page alone; answers the address for another one. */
  readonly comeBack: () => Promise<string>;
  /** Makes every sync of the hosts that are started from now on take this long, in ms. */
  readonly slowDisk: (pause: number) => void;
  /** Ends the host process at once. */
  readonly kill: () => Promise<void>;
  /** Stops the host where it stands: it keeps its connections and answers nothing. */
  readonly freeze: () => void;
  /** Runs the command line. */
  readonly standfirst: (...words: readonly string[]) => {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
  /** The paths of all article files, in the order of their creation. */
  readonly articleFiles: () => Promise<readonly string[]>;
  /** Every stored article, read from the disk, in the order of their creation. */
  readonly storedArticles: () => Promise<readonly Article[]>;
};

export const test = base.extend<{ desk: DeskUnderTest }>({
  desk: async ({ page }, provide) => {
    // Chrome that fades while somebody types has no contrast to audit; with this it stays.
    await page.emulateMedia({ contrast: "more" });
    const folder = await mkdtemp(join(tmpdir(), "standfirst-e2e-"));
    const libraryPath = join(folder, "library");
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      STANDFIRST_DATA: join(folder, "data"),
      LC_ALL: "en_GB.UTF-8",
      // Every test starts two or three processes of the same program; V8 need not compile it each time.
      NODE_COMPILE_CACHE: join(tmpdir(), "standfirst-compile-cache"),
    };
    let host: ChildProcess | undefined;

    const standfirst: DeskUnderTest["standfirst"] = (...words) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...words], {
        cwd: folder,
        env: { ...env, INIT_CWD: folder },
        encoding: "utf8",
        maxBuffer: 256 * 1024 * 1024,
      });
      return { status, stdout, stderr };
    };

    const articleFiles = async (): Promise<readonly string[]> => {
      const names = await readdir(join(libraryPath, "articles"), { recursive: true });
      return names
        .filter((name) => /[^/\\]+--[^/\\]+[/\\]article\.json$/u.test(name))
        .sort()
        .map((name) => join(libraryPath, "articles", name));
    };

    const kill = async (): Promise<void> => {
      if (host === undefined || host.exitCode !== null || host.signalCode !== null) return;
      const ended = once(host, "exit");
      host.kill("SIGKILL");
      await ended;
    };

    const startHost = async (): Promise<string> => {
      const words = ["open", "--library", libraryPath, "--no-window"];
      host = spawn(process.execPath, [commandLine, ...words], {
        cwd: folder,
        env,
        stdio: ["ignore", "pipe", "inherit"],
      });
      if (host.stdout === null) throw new Error("Expected the host's standard output");
      const [address] = (await once(createInterface(host.stdout), "line")) as [string];
      return address;
    };

    const start = async (): Promise<Page> => {
      await page.goto(await startHost());
      return page;
    };

    await provide({
      page,
      libraryPath,
      folder,
      standfirst,
      kill,
      slowDisk(pause) {
        env["NODE_OPTIONS"] = `--import ${join(project, "tests/support/slow-disk.ts")}`;
        env["SLOW_DISK_PAUSE"] = String(pause);
      },
      freeze: () => host?.kill("SIGSTOP"),
      open: async (files = {}) => {
        for (const [name, content] of Object.entries(files)) {
          const path = join(folder, name);
          await mkdir(join(path, ".."), { recursive: true });
          if (typeof content === "string") await writeFile(path, content);
          else await cp(content, path);
        }
        const articles = Object.keys(files).filter((name) => /\.(txt|md|html|json)$/u.test(name));
        if (articles.length > 0) {
          const { status, stderr } = standfirst("import", ...articles, "--library", libraryPath);
          if (status !== 0) throw new Error(`Expected every article to be imported: ${stderr}`);
        }
        return start();
      },
      comeBack: async () => {
        await kill();
        return startHost();
      },
      reopen: async () => {
        await kill();
        return start();
      },
      articleFiles,
      storedArticles: async () =>
        Promise.all(
          (await articleFiles()).map(
            async (path) => JSON.parse(await readFile(path, "utf8")) as Article,
          ),
        ),
    });
    await kill();
    await rm(folder, { recursive: true, force: true });
  },
});
