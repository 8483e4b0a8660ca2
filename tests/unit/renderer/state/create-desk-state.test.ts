import { expect, it } from "vitest";
import type { Desk } from "#shared/desk-api/payloads.ts";
import { usualHouse } from "#shared/house/house.ts";
import { failed } from "#shared/result.ts";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import { createDeskState } from "../../../../renderer/state/create-desk-state.ts";
import { createFakeDesk, settle } from "../fake-desk.ts";

const described: Desk = {
  library: { id: "l", name: "The Harbour Gazette", path: "/library" },
  page: "1",
  preferences: {
    locale: null,
    theme: "system",
    lastArticle: null,
    exportFolder: null,
    exportFormat: "markdown",
    exportFolders: [],
    exportCollision: "ask",
    me: null,
    typography: true,
    spelling: true,
    numerals: "latn",
    textSize: 0,
    measure: "normal",
    inspector: { open: true, tab: "furniture" },
    shortcuts: {},
  },
  systemLocale: "en",
  exportFolder: "/exports",
  house: usualHouse,
  can: { makePdf: false, chooseFolder: false },
  notices: [],
};

function start() {
  const fake = createFakeDesk();
  const state = createDeskState({
    desk: fake.desk,
    connection: () => "open",
    onConnection: () => () => {},
  });
  return { fake, state };
}

it("applies a preference at once, and leaves it applied when it cannot be stored", async () => {
  const { fake, state } = start();
  const loading = state.load();
  await settle();
  await fake.last("desk").answer(described);
  await loading;
  const storing = state.prefer({ locale: "ar" });
  expect(state.store.getState().desk?.preferences.locale).toBe("ar");
  const failure = { code: "disk-full", path: "/preferences" } as const;
  await fake.last("preferences.change").answer(failed(failure));
  expect(await storing).toEqual(failed(failure));
  expect(state.store.getState().desk?.preferences.locale).toBe("ar");
});

it("says why there is no library to show when the desk does not answer", async () => {
  const { fake, state } = start();
  const loading = state.load();
  await settle();
  await fake.last("desk").refuse(new DeskUnreachable());
  expect(await loading).toBe(null);
  expect(state.store.getState().trouble).toEqual({ code: "no-answer" });
});
