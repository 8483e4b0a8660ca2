import { expect, it } from "vitest";
import { socketAddress } from "../../../../renderer/desk-client/open-socket-link.ts";

it("listens where the page came from, and takes nothing of its path along", () => {
  expect(socketAddress(new URL("http://127.0.0.1:43173/launch?token=secret")).href).toBe(
    "ws://127.0.0.1:43173/desk",
  );
  expect(socketAddress(new URL("https://desk.example/")).href).toBe("wss://desk.example/desk");
});
