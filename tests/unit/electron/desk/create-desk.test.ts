import { join } from "node:path";
import { createRouterClient, isProcedure, traverseContractProcedures } from "@orpc/server";
import { expect, it } from "vitest";
import { contract } from "#shared/desk-api/contract.ts";
import { ok } from "#shared/result.ts";
import { createDesk } from "../../../../electron/desk/create-desk.ts";
import { standfirstVersion } from "../../../../electron/desk/standfirst-version.ts";
import { usualPreferences } from "../../../../electron/desk/preference-options.ts";
import type { PreferenceStore } from "../../../../electron/desk/preferences.ts";
import type { DeskRouter } from "../../../../electron/desk/router.ts";
import type { Library } from "../../../../electron/library/library.ts";
import {
  noon,
  openTestLibrary,
  requireOk,
  textDocument,
  unsavedArticle,
} from "../../../support/library-fixture.ts";

const preferences: PreferenceStore = {
  notices: [{ kind: "preferences-damaged", file: "config.damaged.json" }],
  read: () => usualPreferences,
  change: () => ok(usualPreferences),
};

function deskOf(library: Library): DeskRouter {
  return createDesk({ library, preferences, systemLocale: "ar", now: () => new Date(noon) });
}

it("implements every procedure of the contract", async () => {
  const desk: unknown = deskOf(await openTestLibrary());
  const missing: string[] = [];
  let count = 0;
  traverseContractProcedures({ router: contract, path: [] }, ({ path }) => {
    count += 1;
    const found = path.reduce<unknown>(
      (node, name) => (node as Record<string, unknown> | undefined)?.[name],
      desk,
    );
    if (!isProcedure(found)) missing.push(path.join("."));
  });
  expect(missing).toEqual([]);
  expect(count).toBe(37);
});

it("describes the library, the preferences and what there is to be told", async () => {
  const library = await openTestLibrary();
  const { notices, ...described } = await createRouterClient(deskOf(library)).desk();
  expect(described).toEqual({
    library: { id: library.id, name: "The Desk", path: library.path },
    page: standfirstVersion(),
    preferences: usualPreferences,
    can: { chooseFolder: false, makePdf: false },
    systemLocale: "ar",
    exportFolder: join(library.path, "..", "Standfirst exports"),
    house: library.house,
  });
  expect(notices).toEqual([...library.notices, ...preferences.notices]);
});

it("refuses payloads that break the contract before a service sees them", async () => {
  const library = await openTestLibrary();
  const {
    articles,
    pictures,
    exchange,
    preferences: settings,
  } = createRouterClient(deskOf(library));
  const calls: ((payload: never) => Promise<unknown>)[] = [
    articles.open,
    articles.save,
    articles.create,
    articles.list,
    pictures.uses,
    pictures.change,
    pictures.undoChange,
    exchange.importFile,
    exchange.preview,
    exchange.exportArticle,
    exchange.look,
    exchange.copy,
    exchange.exportPdf,
    exchange.chooseFolder,
  ];
  const payloads: unknown[] = [
    undefined,
    null,
    "id",
    [],
    {},
    { id: "" },
    { id: 3 },
    { id: "x".repeat(65), base: "", document: "", creditLine: "", format: "text" },
    { id: "x", base: "", document: {}, creditLine: [], format: "docx" },
    { id: "../x", folder: "", format: "text", override: { by: " ", reason: "" }, base: 1 },
    { id: "x", base: "", change: { texts: { webStatement: "javascript:alert(1)" } } },
    { id: "x", base: "", change: { texts: { __proto__x: "a" } } },
    { id: "x", base: "", change: { terms: [{ effect: "allow", action: "use", until: "soon" }] } },
    { language: "x", query: "x".repeat(1001), offset: -1, limit: 0 },
    { query: "", offset: 0.5, limit: 501 },
    { file: new Uint8Array(3) },
    { file: "path" },
  ];
  const accepted: unknown[] = [];
  for (const call of calls) {
    for (const payload of payloads) {
      const answer = await call(payload as never).then(
        (value) => (value as { ok?: boolean }).ok,
        (cause: { code: string; status: number }) => `${cause.status} ${cause.code}`,
      );
      // An id that is merely unknown is in order, and answered with a failure.
      if (answer !== "400 BAD_REQUEST" && answer !== false) accepted.push([payload, answer]);
    }
  }
  expect(accepted).toEqual([]);
  await expect(settings.change({ theme: "pink" as "dark" })).rejects.toThrow("Input validation");
  expect(await library.articles.ids()).toEqual([]);
});

it("saves through the contract and tells the change to every window", async () => {
  const library = await openTestLibrary();
  const { articles, changes } = createRouterClient(deskOf(library));
  const { id, revision } = requireOk(await library.articles.create(unsavedArticle()));
  await library.index.settled();
  const stop = new AbortController();
  const told = await changes(undefined, { signal: stop.signal });
  const saved = await articles.save({
    id,
    base: revision.id,
    document: JSON.stringify(textDocument("Talks end")),
  });
  expect(saved.ok).toBe(true);
  const kinds: unknown[] = [];
  for await (const change of told) {
    kinds.push(change);
    if (change.kind === "article") break;
  }
  expect(kinds.at(-1)).toEqual({ kind: "article", id });
  stop.abort();
});
