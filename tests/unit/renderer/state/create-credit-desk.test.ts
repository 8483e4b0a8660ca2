import { beforeEach, expect, it } from "vitest";
import type { Picture } from "#shared/picture/picture.ts";
import { usualRules } from "#shared/picture/cleaning/usual-rules.ts";
import { writeCredit, writeField } from "#shared/picture/edit/picture-draft.ts";
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
  creditDesk = createCreditDesk({
    desk: fake.desk,
    rules: () => usualRules,
    onChanged: (picture) => changed.push(picture),
  });
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

it("changes the picture against the revision it was read at, and can take it back", async () => {
  creditDesk.open(picture("r1", "Getty"));
  creditDesk.edit((draft) => writeCredit(draft, "Ines Moreau/AFP"));
  const saving = creditDesk.save();
  expect(fake.last("pictures.change").input).toEqual({
    id: "p",
    base: "r1",
    change: {
      texts: { credit: "Ines Moreau/AFP", supplyChain: "AFP" },
      creators: [{ name: "Ines Moreau", jobTitle: "" }],
    },
  });
  await fake.last("pictures.change").answer(ok(picture("r2", "Ines Moreau/AFP")));
  const done = await saving;
  expect(creditDesk.store.getState().picture).toBe(null);

  const undoing = done?.undo();
  await settle();
  expect(fake.last("pictures.undoChange").input).toEqual({ id: "p", base: "r2" });
  await fake.last("pictures.undoChange").answer(ok(picture("r3", "Getty")));
  expect(await undoing).toBe(null);
  expect(changed.map(({ creditLine }) => creditLine)).toEqual(["Ines Moreau/AFP", "Getty"]);
});

it("asks nothing of the desk when nothing was changed, or will not do", async () => {
  creditDesk.open(picture("r1", "Getty"));
  creditDesk.edit((draft) => writeField(draft, "webStatement", "no address"));
  expect(await creditDesk.save()).toBe(null);
  expect([...creditDesk.store.getState().refused]).toEqual([["texts.webStatement", "address"]]);
  creditDesk.undo();
  expect(await creditDesk.save()).toBe(null);
  expect(creditDesk.store.getState().picture).toBe(null);
  expect(fake.of("pictures.change")).toEqual([]);
});

it("undoes and redoes what was written and what was pressed, letters of one field as one step", () => {
  const lines = (): unknown => creditDesk.store.getState().draft?.texts.credit;
  creditDesk.open(picture("r1", "Getty"));
  creditDesk.edit((draft) => writeCredit(draft, "A"), "credit");
  creditDesk.edit((draft) => writeCredit(draft, "AF"), "credit");
  creditDesk.edit((draft) => writeCredit(draft, "AFP via Getty"));
  creditDesk.undo();
  expect(lines()).toBe("AF");
  creditDesk.undo();
  expect(lines()).toBe("Getty");
  creditDesk.undo();
  creditDesk.redo();
  creditDesk.redo();
  expect(lines()).toBe("AFP via Getty");
});

it("gives back what was changed when the form is closed over it", () => {
  creditDesk.open(picture("r1", "Getty"));
  expect(creditDesk.close()).toBe(null);
  creditDesk.open(picture("r1", "Getty"));
  creditDesk.edit((draft) => writeCredit(draft, "AFP"));
  const goOn = creditDesk.close();
  expect(creditDesk.store.getState().draft).toBe(null);
  goOn?.();
  expect(creditDesk.store.getState().draft?.texts.credit).toBe("AFP");
});

it("keeps the form open with what was typed when the credit cannot be changed", async () => {
  creditDesk.open(picture("r1", "Getty"));
  creditDesk.edit((draft) => writeCredit(draft, "AFP"));
  const saving = creditDesk.save();
  const failure = { code: "changed-elsewhere", id: "p", base: "r1", current: "r2" } as const;
  await fake.last("pictures.change").answer(failed(failure));
  expect(await saving).toBe(null);
  const { picture: open, draft, trouble, saving: busy } = creditDesk.store.getState();
  expect([open?.id, draft?.texts.credit, trouble, busy]).toEqual(["p", "AFP", failure, false]);
});
