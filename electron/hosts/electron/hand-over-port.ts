import { onError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/message-port";
import type { IpcMain, IpcMainEvent } from "electron";
import type { DeskRouter } from "../../desk/router.ts";
import { tellBug } from "../../desk/tell-bug.ts";
import { ownOrigin } from "./own-address.ts";
import { portChannel } from "./port-channel.ts";

/**
 * Answers the contract on a port that the page sends. A port from any other page, or from a frame
 * inside ours, is closed: oRPC's own recipe looks at neither.
 */
export function handOverPort(ipcMain: Pick<IpcMain, "on">, desk: DeskRouter): void {
  const handler = new RPCHandler(desk, { interceptors: [onError(tellBug)] });
  ipcMain.on(portChannel, (event) => {
    const [port, ...others] = event.ports;
    for (const other of others) other.close();
    if (port === undefined) return;
    if (!isOwnTopFrame(event.senderFrame)) {
      port.close();
      return;
    }
    handler.upgrade(port);
    port.start();
  });
}

/** Whether a frame is our page itself; a frame that is gone already is not. */
function isOwnTopFrame(frame: IpcMainEvent["senderFrame"]): boolean {
  return frame !== null && frame.parent === null && frame.origin === ownOrigin;
}
