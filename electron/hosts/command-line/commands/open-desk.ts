import { join, resolve } from "node:path";
import { formatMessage } from "#shared/messages/messages.ts";
import { onStopSignal } from "../../../desk/on-stop-signal.ts";
import { openLibraryFolder } from "../../../desk/open-library-folder.ts";
import { openUsersLibrary } from "../../../desk/open-users-library.ts";
import { findPlaces } from "../../../desk/places.ts";
import { projectFolder } from "../../../desk/project-folder.ts";
import { ensureBuilt } from "../../../ensure-built.ts";
import { keepWindow, untilAborted } from "../../browser/keep-window.ts";
import { openBrowserHost } from "../../browser/open-browser-host.ts";
import type { Command } from "../command.ts";
import { tellFailure, type ExitCode, type Terminal } from "../terminal.ts";

/**
 * Opens a library in the browser host, prints the address with its launch token, and stays until
 * the window is closed or the process is told to stop.
 */
export async function openDesk(
  terminal: Terminal,
  command: Extract<Command, { name: "open" }>,
): Promise<ExitCode> {
  const opened =
    command.library === undefined
      ? await openUsersLibrary(findPlaces().library)
      : await openLibraryFolder(resolve(terminal.folder, command.library), {
          create: true,
          asDesk: true,
        });
  if (!opened.ok) {
    tellFailure(terminal, opened.failure);
    return 1;
  }
  await using library = opened.value;
  const project = projectFolder();
  const problem = await ensureBuilt(["renderer"], project, () =>
    terminal.tell(formatMessage(terminal.locale, "host.building")),
  );
  if (problem !== undefined) {
    terminal.tell(problem);
    terminal.tell(formatMessage(terminal.locale, "host.build-failed"));
    return 1;
  }
  const rendererFolder = join(project, "dist", "renderer");
  const host = await openBrowserHost({ library, rendererFolder, port: command.port });
  if (!host.ok) {
    tellFailure(terminal, host.failure);
    return 1;
  }
  terminal.print(`${host.value.address}\n`);
  const stop = new AbortController();
  onStopSignal(() => stop.abort());
  const { signal } = stop;
  if (command.window) {
    const { locale, tell } = terminal;
    await keepWindow({ address: host.value.address, locale, tell, signal });
  } else await untilAborted(signal);
  await host.value.close();
  return 0;
}
