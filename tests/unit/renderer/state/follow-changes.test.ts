import { expect, it } from "vitest";
import type { Change } from "#shared/desk-api/payloads.ts";
import type {
  Connection,
  DeskClient,
  DeskLine,
} from "../../../../renderer/desk-client/desk-client.ts";
import { followChanges } from "../../../../renderer/state/follow-changes.ts";
import { settle } from "../fake-desk.ts";

it("hears changes again after the line broke, and says that some may be missing", async () => {
  const listeners = new Set<(connection: Connection) => void>();
  let connection: Connection = "open";
  const set = (next: Connection): Promise<void> =>
    settle(() => {
      connection = next;
      for (const listener of listeners) listener(next);
    });
  const streams = [
    async function* () {
      yield { kind: "article", id: "a" } as const;
      await set("lost");
      throw new Error("The stream ended");
    },
    async function* () {
      yield { kind: "article", id: "b" } as const;
      await new Promise(() => {});
    },
  ];
  const line = {
    desk: { changes: () => Promise.resolve(streams.shift()?.()) } as unknown as DeskClient,
    connection: () => connection,
    onConnection: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } satisfies DeskLine;
  const heard: (Change | "gap")[] = [];
  void followChanges(
    line,
    (change) => heard.push(change),
    () => heard.push("gap"),
  );
  await settle();
  await settle();
  await set("open");
  await settle();
  expect(heard).toEqual([{ kind: "article", id: "a" }, "gap", { kind: "article", id: "b" }]);
});
