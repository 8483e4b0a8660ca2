import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Conf from "conf";
import type { Failure } from "#shared/failures.ts";
import { localeOf } from "#shared/messages/messages.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createDesk } from "../../desk/create-desk.ts";
import { contentSecurityPolicy } from "../../desk/page/content-security-policy.ts";
import { findPlaces } from "../../desk/places.ts";
import { openPreferences } from "../../desk/preferences.ts";
import type { Library } from "../../library/library.ts";
import { standfirstVersion } from "../../desk/standfirst-version.ts";
import { acceptDeskSockets } from "./accept-desk-sockets.ts";
import { answerRequest } from "./answer-request.ts";
import { createLaunchSession } from "./launch-session.ts";

export type BrowserHost = {
  /** The address that lets one window in, once. */
  readonly address: string;
  /** Stops listening and closes every connection; the library stays open. */
  readonly close: () => Promise<void>;
};

/**
 * Serves the page and the desk of a library on 127.0.0.1, to one browser that brings the token.
 * @returns `port-in-use` when the port asked for is taken; without one, any free port is used
 */
export async function openBrowserHost({
  library,
  rendererFolder,
  port = 0,
  preferencesFolder = findPlaces().preferences,
  now = () => new Date(),
}: {
  readonly library: Library;
  /** The built page: `dist/renderer`. */
  readonly rendererFolder: string;
  readonly port?: number | undefined;
  readonly preferencesFolder?: string | undefined;
  readonly now?: (() => Date) | undefined;
}): Promise<Result<BrowserHost, Failure>> {
  const server = createServer();
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    if (hasCode(cause, "EADDRINUSE") || hasCode(cause, "EACCES"))
      return failed({ code: "port-in-use", port });
    throw cause;
  }
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own = { host, origin: `http://${host}` };
  const session = createLaunchSession((server.address() as AddressInfo).port);
  const policy = contentSecurityPolicy(`ws://${host}`);
  const desk = createDesk({
    library,
    preferences: openPreferences({
      folder: preferencesFolder,
      version: standfirstVersion(),
      openFile: (options) => new Conf(options),
      now,
    }),
    systemLocale: localeOf(Intl.DateTimeFormat().resolvedOptions().locale),
    now,
  });
  server.on("request", (request, response) => {
    void answerRequest(request, response, {
      own,
      session,
      rendererFolder,
      library,
      policy,
      now,
    });
  });
  const closeSockets = acceptDeskSockets(server, { desk, own, session });
  return ok({
    address: `${own.origin}/launch?token=${session.token}`,
    close: async () => {
      closeSockets();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  });
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && "code" in cause && cause.code === code;
}
