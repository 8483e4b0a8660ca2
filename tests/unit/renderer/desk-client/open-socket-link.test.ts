import { expect, it, vi } from "vitest";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import {
  openSocketLink,
  socketAddress,
} from "../../../../renderer/desk-client/open-socket-link.ts";

it("listens where the page came from, and takes nothing of its path along", () => {
  expect(socketAddress(new URL("http://127.0.0.1:43173/launch?token=secret")).href).toBe(
    "ws://127.0.0.1:43173/desk",
  );
  expect(socketAddress(new URL("https://desk.example/")).href).toBe("wss://desk.example/desk");
});

it("sends nothing into a socket that is ending, and says that nothing was sent", async () => {
  const socket = Object.assign(new EventTarget(), {
    OPEN: 1,
    readyState: 2,
    send: vi.fn<(data: string) => void>(),
  });
  const open = openSocketLink(
    new URL("ws://127.0.0.1:43173/desk"),
    // What of a socket is listened to and called.
    () => socket as unknown as WebSocket,
  );
  const link = open({ opened: () => undefined, closed: () => undefined });
  const call = link.call(["desk"], undefined, { context: {} });
  await expect(call).rejects.toEqual(new DeskUnreachable(false));
  await expect(call).rejects.toMatchObject({ sent: false });
  expect(socket.send).not.toHaveBeenCalled();
});

it("says that nobody can be asked when a socket ends while a call is made ready", async () => {
  const socket = Object.assign(new EventTarget(), {
    OPEN: 1,
    readyState: 1,
    send: () => undefined,
  });
  const open = openSocketLink(
    new URL("ws://127.0.0.1:43173/desk"),
    // What of a socket is listened to and called.
    () => socket as unknown as WebSocket,
  );
  const link = open({ opened: () => undefined, closed: () => undefined });
  const call = link.call(["desk"], undefined, { context: {} });
  socket.readyState = 2;
  await expect(call).rejects.toEqual(new DeskUnreachable());
});
