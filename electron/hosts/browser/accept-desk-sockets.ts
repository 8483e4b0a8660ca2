import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { onError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/ws";
import { WebSocketServer } from "ws";
import { largestPictureFile } from "#shared/picture/largest-picture-file.ts";
import type { DeskRouter } from "../../desk/router.ts";
import { tellBug } from "../../desk/tell-bug.ts";
import { findRefusal, type OwnAddress } from "./find-refusal.ts";
import type { LaunchSession } from "./launch-session.ts";

// The contract takes a picture of 200 MiB, whose bytes travel as they are, with the request round them.
const largestMessage = largestPictureFile + 8 * 1024 * 1024;

/**
 * Lets the page call the desk over a WebSocket at `/desk`. Host, Origin and cookie are checked before
 * the connection is made.
 * @returns how to close every connection; it answers how many there were
 */
export function acceptDeskSockets(
  server: Server,
  {
    desk,
    own,
    session,
  }: { readonly desk: DeskRouter; readonly own: OwnAddress; readonly session: LaunchSession },
): () => number {
  const handler = new RPCHandler(desk, { interceptors: [onError(tellBug)] });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
  });
  server.on("upgrade", (request, stream: Duplex, head) => {
    const refusal =
      findRefusal(request, own) ??
      (request.url !== "/desk" ? 404 : undefined) ??
      (request.headers.origin !== own.origin ? 403 : undefined) ??
      (session.isHeldBy(request.headers.cookie) ? undefined : 403);
    if (refusal !== undefined) {
      // Node has let go of this connection; whoever hangs up on the answer must not end the desk.
      stream.on("error", () => stream.destroy());
      stream.end(`HTTP/1.1 ${refusal} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      // What the other end does wrong (a message too large, a broken frame) closes its own line only.
      socket.on("error", () => socket.terminate());
      void handler.upgrade(socket);
    });
  });
  return () => {
    const open = sockets.clients.size;
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    return open;
  };
}
