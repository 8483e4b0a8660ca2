import { WebSocket } from "ws";
import { usualPace } from "#shared/article/statistics.ts";
import { joinDocumentText } from "#shared/desk-api/document-text.ts";
import { createDeskClient } from "../../renderer/desk-client/create-desk-client.ts";
import type { DeskClient } from "../../renderer/desk-client/desk-client.ts";
import type { OpenLink } from "../../renderer/desk-client/open-link.ts";
import { openSocketLink, socketAddress } from "../../renderer/desk-client/open-socket-link.ts";
import { toDocumentText } from "../../renderer/editor/document-text.ts";
import { createOpenArticle } from "../../renderer/state/create-open-article.ts";
import { followChanges } from "../../renderer/state/follow-changes.ts";
import { createRecovery, type Recovery } from "../../renderer/state/journal/create-recovery.ts";
import type { Journal } from "../../renderer/state/journal/journal.ts";
import type { OpenArticle } from "../../renderer/state/open-article.ts";
import type { createLocks } from "../support/memory-journal.ts";

/** The window's own state over its own line to a real host, without a browser round it. */
export type CrashPage = {
  readonly desk: DeskClient;
  readonly article: OpenArticle;
  readonly recovery: Recovery;
  readonly library: string;
  /** Ends it as a crash of the renderer does: nothing of it is sent or written any more. */
  readonly die: () => void;
};

/** Opens the page, and brings back what an earlier one left. */
export async function openPage(parts: {
  readonly id: string;
  readonly origin: string;
  readonly cookie: string;
  /** Outlives the page, as the browser's storage does. */
  readonly journal: Journal;
  readonly locks: ReturnType<typeof createLocks>;
}): Promise<CrashPage> {
  const { id, origin, cookie, locks } = parts;
  let isAlive = true;
  let socket: WebSocket | undefined;
  const never = new Promise<never>(() => {});
  const open = openSocketLink(socketAddress(new URL(origin)), (address) => {
    socket = new WebSocket(address, { origin, headers: { cookie } });
    // Who cannot connect is told by the end of the line.
    socket.on("error", () => undefined);
    // The same interface, but for the types of its events.
    return socket as unknown as globalThis.WebSocket;
  });
  const openLink: OpenLink = (events) => {
    if (!isAlive) return { call: () => never };
    const link = open(events);
    return { call: (...call) => (isAlive ? link.call(...call) : never) };
  };
  const whileAlive =
    <Call extends readonly unknown[], Answer>(act: (...call: Call) => Promise<Answer>) =>
    (...call: Call): Promise<Answer> =>
      isAlive ? act(...call) : never;
  const journal: Journal = {
    put: whileAlive((key, entry) => parts.journal.put(key, entry)),
    remove: whileAlive((key) => parts.journal.remove(key)),
    read: (key) => parts.journal.read(key),
    keys: () => parts.journal.keys(),
  };
  const line = createDeskClient(openLink);
  const { desk } = line;
  const library = (await desk.desk()).library.id;
  const article = createOpenArticle({
    desk,
    toText: toDocumentText,
    pace: () => usualPace,
    journal: { journal, owner: () => ({ page: id, library }) },
  });
  const textOf = (document: Parameters<typeof toDocumentText>[0]): string =>
    joinDocumentText(toDocumentText(document));
  const recovery = createRecovery({ desk, journal, locks, page: id, textOf });
  void followChanges(
    line,
    () => undefined,
    () => void article.flush().then(() => article.lookAgain()),
  );
  await recovery.run(library);
  return {
    desk,
    article,
    recovery,
    library,
    die() {
      isAlive = false;
      socket?.terminate();
      locks.release(id);
    },
  };
}
