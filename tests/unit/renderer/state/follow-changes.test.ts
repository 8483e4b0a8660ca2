import { expect, it } from "vitest";
import type { Change } from "#shared/desk-api/payloads.ts";
import type {
  Connection,
  DeskClient,
  DeskLine,
} from "../../../../renderer/desk-client/desk-client.ts";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import { followChanges } from "../../../../renderer/state/follow-changes.ts";
import { settle } from "../fake-desk.ts";

/** A line whose state is set by hand, with one answer after another for who follows its changes. */
function createLine(answers: (() => AsyncGenerator<Change>)[]) {
  const listeners = new Set<(connection: Connection) => void>();
  let connection: Connection = "open";
  const line = {
    // Nothing else of the desk is asked.
    desk: {
      changes: async () => answers.shift()?.(),
    } as unknown as DeskClient,
    connection: () => connection,
    onConnection: (listener: (connection: Connection) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } satisfies DeskLine;
  const set = (next: Connection): Promise<void> =>
    settle(() => {
      connection = next;
      for (const listener of listeners) listener(next);
    });
  return { line, set };
}

it("hears changes again after the line broke, and says that some may be missing", async () => {
  const { line, set } = createLine([
    async function* () {
      yield { kind: "article", id: "a" } as const;
      await set("lost");
      throw new Error("The stream ended");
    },
    // The socket had ended, and nobody knew of it yet.
    () => {
      throw new DeskUnreachable();
    },
    async function* () {
      yield { kind: "article", id: "b" } as const;
      await new Promise(() => {});
    },
  ]);
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
  expect(heard).toEqual([{ kind: "article", id: "a" }, "gap"]);
  await set("lost");
  await set("open");
  await settle();
  expect(heard.slice(2)).toEqual(["gap", { kind: "article", id: "b" }]);
});

it("ends with an error that is not the line's", async () => {
  const { line } = createLine([
    () => {
      throw new Error("A bug");
    },
  ]);
  const following = followChanges(
    line,
    () => undefined,
    () => undefined,
  );
  await expect(following).rejects.toThrow("A bug");
});
