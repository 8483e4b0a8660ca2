import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import Conf from "conf";
import type { Failure } from "#shared/failures.ts";
import { localeOf } from "#shared/messages/locale.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createDesk } from "../../desk/create-desk.ts";
import { contentSecurityPolicy } from "../../desk/page/content-security-policy.ts";
import { pageVersion } from "../../desk/page/page-version.ts";
import { findPlaces } from "../../desk/places.ts";
import { openPreferences } from "../../desk/preferences.ts";
import type { Library } from "../../library/library.ts";
import { standfirstVersion } from "../../desk/standfirst-version.ts";
import { acceptDeskSockets } from "./accept-desk-sockets.ts";
import { answerRequest } from "./answer-request.ts";
import { createSecret, readKeptSession, sessionFileOf, writeKeptSession } from "./kept-session.ts";
import { createLaunchSession } from "./launch-session.ts";
import { listenOn, portsFor } from "./listen-on.ts";

export type BrowserHost = {
  /** The address that lets one window in, once. */
  readonly address: string;
  /** Stops listening and closes every connection; the library stays open. */
  readonly close: () => Promise<void>;
};

/**
 * Serves the page and the desk of a library on 127.0.0.1, to one browser that brings the token.
 * @returns `port-in-use` when the port asked for is taken; without one it is the port of the run
 * before, so that a page left open finds its desk again, or any other that is free
 */
export async function openBrowserHost({
  library,
  rendererFolder,
  port,
  preferencesFolder = findPlaces().preferences,
  sessionsFolder = join(findPlaces().data, "sessions"),
  now = () => new Date(),
}: {
  readonly library: Library;
  /** The built page: `dist/renderer`. */
  readonly rendererFolder: string;
  readonly port?: number | undefined;
  readonly preferencesFolder?: string | undefined;
  readonly sessionsFolder?: string | undefined;
  readonly now?: (() => Date) | undefined;
}): Promise<Result<BrowserHost, Failure>> {
  const sessionFile = sessionFileOf(sessionsFolder, library);
  const kept = readKeptSession(sessionFile);
  const server = createServer();
  const listening = await listenOn(server, portsFor(port, kept?.port));
  if (listening === null) return failed({ code: "port-in-use", port: port ?? 0 });
  const host = `127.0.0.1:${listening}`;
  const own = { host, origin: `http://${host}` };
  // At another port than the kept one runs a second host of this library, or a stranger has taken
  // ours for a while: the file stays as it is, and this run has a session of its own.
  const keeps = kept === null || kept.port === listening;
  const secret = keeps && kept !== null ? kept.secret : createSecret();
  if (kept === null) writeKeptSession(sessionFile, { port: listening, secret });
  const session = createLaunchSession(listening, secret);
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
    page: pageVersion(rendererFolder),
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
      const pages = closeSockets();
      // Nobody is left who could come back with the cookie.
      if (keeps && pages === 0)
        writeKeptSession(sessionFile, { port: listening, secret: createSecret() });
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  });
}
