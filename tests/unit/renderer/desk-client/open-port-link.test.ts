import { os } from "@orpc/server";
import { RPCHandler } from "@orpc/server/message-port";
import { afterEach, expect, it, vi } from "vitest";
import { deskPortMessage } from "#shared/desk-api/desk-port.ts";
import { createDeskClient } from "../../../../renderer/desk-client/create-desk-client.ts";
import { openPortLink } from "../../../../renderer/desk-client/open-port-link.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("posts a port to its own window only, and calls the desk through it", async () => {
  const posted: { message: unknown; origin: unknown; port: MessagePort }[] = [];
  vi.stubGlobal("location", { origin: "app://standfirst" });
  vi.stubGlobal("window", {
    postMessage: (message: unknown, origin: unknown, [port]: [MessagePort]) =>
      posted.push({ message, origin, port }),
  });
  const line = createDeskClient(openPortLink);
  const [sent] = posted;
  if (sent === undefined) throw new Error("No port was posted");
  expect([sent.message, sent.origin]).toEqual([deskPortMessage, "app://standfirst"]);

  new RPCHandler({ desk: os.handler(() => "the library") }).upgrade(sent.port);
  sent.port.start();
  expect(await line.desk.desk()).toBe("the library");
  expect(line.connection()).toBe("open");
  sent.port.close();
  await vi.waitFor(() => expect(line.connection()).toBe("lost"));
  // And asks for another.
  await vi.waitFor(() => expect(posted.length).toBe(2));
});
