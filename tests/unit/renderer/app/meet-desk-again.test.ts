import { createStore } from "zustand/vanilla";
import { expect, it, vi } from "vitest";
import type { Desk } from "#shared/desk-api/payloads.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { meetDeskAgain } from "../../../../renderer/app/meet-desk-again.ts";
import type { DeskState } from "../../../../renderer/state/create-desk-state.ts";
import type { Told } from "../../../../renderer/ui/toast/toasts.ts";
import type { OpenArticle } from "../../../../renderer/state/open-article.ts";

/** The page after the line was broken: the desk it knew, and the one that answers now. */
async function meet(before: Partial<Desk> | null, now: Partial<Desk> | null, isSaved = true) {
  const flush = vi.fn<() => Promise<boolean>>(() => Promise.resolve(isSaved));
  const lookAgain = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const tell = vi.fn<(told: Told) => void>();
  const reload = vi.fn<() => void>();
  await meetDeskAgain({
    deskState: {
      store: createStore(() => ({ desk: before })),
      load: () => Promise.resolve(now),
      // All that is asked of it here.
    } as unknown as DeskState,
    article: { flush, lookAgain } as unknown as OpenArticle,
    locale: () => "en",
    tell,
    reload,
  });
  return { flush, lookAgain, tell, reload };
}

const library = { id: "l", name: "The Harbour Gazette", path: "/library" };

it("saves what waits and takes up what was changed", async () => {
  const { flush, lookAgain, tell } = await meet({ library, page: "1" }, { library, page: "1" });
  expect([flush, lookAgain].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(tell).not.toHaveBeenCalled();
});

it("saves first, and then says that there is a newer page", async () => {
  const { tell, reload } = await meet({ library, page: "1" }, { library, page: "2" });
  expect(tell.mock.calls).toMatchObject([
    [{ text: formatMessage("en", "recovery.updated"), urgent: true }],
  ]);
  tell.mock.calls[0]?.[0].action?.onPress();
  expect(reload).toHaveBeenCalledTimes(1);
  const unsaved = await meet({ library, page: "1" }, { library, page: "2" }, false);
  expect(unsaved.tell.mock.calls).toMatchObject([
    [{ text: formatMessage("en", "recovery.updated-unsaved") }],
  ]);
});

it("sends nothing to another library", async () => {
  const other = { ...library, path: "/elsewhere" };
  const { flush, lookAgain, tell } = await meet(
    { library, page: "1" },
    { library: other, page: "1" },
  );
  expect([flush, lookAgain].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  expect(tell.mock.calls).toMatchObject([
    [{ text: formatMessage("en", "recovery.other-library") }],
  ]);
});
