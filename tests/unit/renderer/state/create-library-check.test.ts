import { expect, it } from "vitest";
import type { LibraryCheckEvent } from "#shared/desk-api/library-care.ts";
import type { DeskClient } from "../../../../renderer/desk-client/desk-client.ts";
import { createLibraryCheck } from "../../../../renderer/state/create-library-check.ts";

const finding = {
  kind: "temporary-old",
  file: "house/.rates.json.1-00000000.tmp",
  mend: "sweep",
} as const;

/** A desk that tells what it is given, one event when it is asked to go on. */
function createDesk() {
  const asked: boolean[] = [];
  const signals: AbortSignal[] = [];
  let next = Promise.withResolvers<LibraryCheckEvent | null>();
  async function* events(): AsyncGenerator<LibraryCheckEvent, void, void> {
    for (;;) {
      const event = await next.promise;
      next = Promise.withResolvers();
      if (event === null) return;
      yield event;
    }
  }
  const check = ({ mend }: { mend: boolean }, { signal }: { signal: AbortSignal }) => {
    asked.push(mend);
    signals.push(signal);
    return Promise.resolve(events());
  };
  return {
    // The one call that is made.
    desk: { care: { check } } as unknown as DeskClient,
    asked,
    signals,
    tell: async (event: LibraryCheckEvent | null): Promise<void> => {
      next.resolve(event);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

it("shows what is found as it is found, then what would be done, and then does it", async () => {
  const { desk, asked, tell } = createDesk();
  const check = createLibraryCheck(desk);
  check.look();
  await tell({ kind: "progress", done: 1, total: 9 });
  await tell({ kind: "finding", finding });
  expect(check.store.getState()).toMatchObject({
    phase: "checking",
    done: 1,
    total: 9,
    findings: [finding],
  });
  await tell(null);
  check.preview();
  expect([check.store.getState().phase, asked]).toEqual(["preview", [false]]);
  check.mend();
  await tell({ kind: "finding", finding: { ...finding, mended: { ok: true, value: null } } });
  await tell(null);
  expect(check.store.getState()).toMatchObject({
    phase: "mended",
    stopped: false,
    findings: [{ mended: { ok: true } }],
  });
  expect(asked).toEqual([false, true]);
});

it("ends when it is stopped, and keeps what was found until then", async () => {
  const { desk, signals, tell } = createDesk();
  const check = createLibraryCheck(desk);
  check.look();
  await tell({ kind: "finding", finding });
  check.stop();
  await tell({ kind: "finding", finding: { ...finding, file: "later" } });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(check.store.getState()).toMatchObject({
    phase: "checked",
    stopped: true,
    findings: [finding],
  });
});

it("tells nothing any more once it is closed", async () => {
  const { desk, tell } = createDesk();
  const check = createLibraryCheck(desk);
  check.look();
  check.close();
  await tell({ kind: "finding", finding });
  expect(check.store.getState()).toMatchObject({ phase: "closed", findings: [] });
});
