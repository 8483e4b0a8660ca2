import { beforeEach, expect, it } from "vitest";
import type { Picture } from "#shared/picture/picture.ts";
import { failed, ok } from "#shared/result.ts";
import {
  createCreditDesk,
  type CreditDesk,
} from "../../../../renderer/state/create-credit-desk.ts";
import { createFakeDesk, settle, type FakeDesk } from "../fake-desk.ts";

let fake: FakeDesk;
let creditDesk: CreditDesk;
let changed: Picture[];

beforeEach(() => {
  fake = createFakeDesk();
  changed = [];
  creditDesk = createCreditDesk({ desk: fake.desk, onChanged: (picture) => changed.push(picture) });
});

function picture(revision: string, creditLine: string): Picture {
  return {
    format: 1,
    id: "p",
    revision: { id: revision, parent: null },
    file: null,
    creditLine,
    created: "2026-11-23T10:00:00Z",
    updated: "2026-11-23T10:00:00Z",
  };
}

it("says in how many articles the picture is used", async () => {
  creditDesk.open(picture("r1", "Getty"));
  await fake.last("pictures.uses").answer(ok({ articles: 3 }));
  expect(creditDesk.store.getState().articles).toBe(3);
});

it("changes the credit against the revision it was read at, and can take it back", async () => {
  creditDesk.open(picture("r1", "Getty"));
  creditDesk.write("  Ines Moreau/AFP ");
  const saving = creditDesk.save();
  expect(fake.last("pictures.changeCredit").input).toEqual({
    id: "p",
    base: "r1",
    creditLine: "Ines Moreau/AFP",
  });
  await fake.last("pictures.changeCredit").answer(ok(picture("r2", "Ines Moreau/AFP")));
  const done = await saving;
  expect(creditDesk.store.getState().picture).toBe(null);

  const undoing = done?.undo();
  await settle();
  expect(fake.last("pictures.changeCredit").input).toEqual({
    id: "p",
    base: "r2",
    creditLine: "Getty",
  });
  await fake.last("pictures.changeCredit").answer(ok(picture("r3", "Getty")));
  expect(await undoing).toBe(null);
  expect(changed.map(({ creditLine }) => creditLine)).toEqual(["Ines Moreau/AFP", "Getty"]);
});

it("keeps the form open with what was typed when the credit cannot be changed", async () => {
  creditDesk.open(picture("r1", "Getty"));
  creditDesk.write("AFP");
  const saving = creditDesk.save();
  const failure = { code: "changed-elsewhere", id: "p", base: "r1", current: "r2" } as const;
  await fake.last("pictures.changeCredit").answer(failed(failure));
  expect(await saving).toBe(null);
  const { picture: open, line, trouble, saving: busy } = creditDesk.store.getState();
  expect([open?.id, line, trouble, busy]).toEqual(["p", "AFP", failure, false]);
});
