import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { createTempFolder } from "../../../support/temp-folder.ts";
import { pictureWith } from "../../../support/pictures-with-metadata.ts";
import { findConflicts } from "#shared/picture/find-conflicts.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { failed } from "#shared/result.ts";
import { createPictures } from "../../../../electron/desk/pictures.ts";
import {
  documentOf,
  figureOf,
  newId,
  openTestLibrary,
  requireOk,
  unsavedArticle,
  unsavedPicture,
} from "../../../support/library-fixture.ts";

const later = "2026-11-23T13:30:00.000Z";
const atLater = (): Date => new Date(later);
const fromTheFuture = { fromTheFuture: { kept: true } };

function drawn(colour: string, width = 30): Promise<Buffer> {
  return sharp({ create: { width, height: 20, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

function fileOf(bytes: Uint8Array, width = 30): object {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { sha256, extension: "png", width, height: 20 };
}

it("keeps a picture's file under its hash and makes a record of the user's for it", async () => {
  const library = await openTestLibrary();
  const bytes = await drawn("#a33");
  const added = requireOk(
    await createPictures(library, atLater).add({ name: "lanterns.png", bytes }),
  );
  const file = fileOf(bytes);
  expect(added).toEqual({
    format: 1,
    id: added.id,
    revision: { id: added.revision.id, parent: null },
    file,
    provenance: {
      file: [{ value: createHash("sha256").update(bytes).digest("hex"), origin: "user" }],
    },
    created: later,
    updated: later,
  });
  expect(requireOk(await library.pictures.read(added.id))).toEqual(added);
  if (added.file === null) throw new Error("Expected a file");
  expect(await readFile(library.pictures.pathOf(added.file))).toEqual(bytes);
});

it("fills a record from what the file says of itself, and keeps its words as they came", async () => {
  const library = await openTestLibrary();
  const bytes = await pictureWith("jpeg", {
    creator: ["JANE DOE"],
    credit: "AFP via Getty",
    copyright: "© 2026 AFP",
    instructions: "NO SALES",
  });
  const added = requireOk(await createPictures(library, atLater).add({ name: "wire.jpg", bytes }));
  expect(added).toMatchObject({
    creators: [{ name: "Jane Doe" }],
    supplyChain: ["AFP", "Getty Images"],
    creditLine: "Jane Doe/AFP via Getty Images",
    copyrightNotice: "© 2026 AFP",
    instructions: "NO SALES",
    provenance: { credit: [{ value: "AFP via Getty", origin: "xmp" }, { origin: "iim" }] },
  });
});

it("cleans by the house's own rules", async () => {
  const rule = {
    id: "harbour",
    why: "They renamed themselves.",
    in: ["party"],
    find: "^Harbour Pictures$",
    replace: "Harbour Agency",
    examples: { changes: [["Harbour Pictures", "Harbour Agency"]], leaves: ["Harbour"] },
  };
  const path = join(await createTempFolder(), "library");
  await mkdir(join(path, "house"), { recursive: true });
  await writeFile(join(path, "house", "credit-rules.json"), JSON.stringify([rule]));
  const library = await openTestLibrary({ path });
  const bytes = await pictureWith("png", { credit: "Harbour Pictures" });
  const added = requireOk(await createPictures(library, atLater).add({ name: "h.png", bytes }));
  expect(added.supplyChain).toEqual(["Harbour Agency"]);
});

it("takes a typed credit apart, and drops the parts of the one before", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const bytes = await pictureWith("jpeg", { creator: ["Jane Doe"], credit: "AFP" });
  const { id, revision } = requireOk(await pictures.add({ name: "wire.jpg", bytes }));
  const changed = requireOk(
    await pictures.change({
      id,
      base: revision.id,
      change: { texts: { credit: "REUTERS/Thomas Mukoya" } },
    }),
  );
  expect(changed).toMatchObject({
    creditLine: "REUTERS/Thomas Mukoya",
    creators: [{ name: "Thomas Mukoya" }],
    supplyChain: ["Reuters"],
  });
  const emptied = requireOk(
    await pictures.change({ id, base: changed.revision.id, change: { texts: { credit: "" } } }),
  );
  expect([emptied.creditLine, emptied.creators, emptied.supplyChain]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it("keeps the same bytes once, each with a record of its own", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const bytes = await drawn("#3a3");
  const first = requireOk(await pictures.add({ name: "one.png", bytes }));
  const second = requireOk(await pictures.add({ name: "another.png", bytes }));
  expect(second.id === first.id).toBe(false);
  expect(second.file).toEqual(first.file);
  const kept = await readdir(join(library.path, "originals"), { recursive: true });
  expect(kept.filter((name) => name.endsWith(".png"))).toHaveLength(1);
});

it.each([
  ["a text under a picture's name", "story.jpg", "Not a picture at all.", {}],
  ["an SVG", "chart.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", { kind: "svg" }],
  ["a HEIC", "phone.heic", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", { kind: "heic" }],
])("refuses %s and stores nothing", async (_what, name, text, kind) => {
  const library = await openTestLibrary();
  const bytes = new TextEncoder().encode(text);
  expect(await createPictures(library, atLater).add({ name, bytes })).toEqual(
    failed({ code: "kind" in kind ? "picture-kind-refused" : "not-a-picture", name, ...kind }),
  );
  expect(await readdir(join(library.path, "pictures"))).toEqual([]);
  expect(await readdir(join(library.path, "originals"))).toEqual([]);
});

it("puts a better file in a picture's place and keeps the credit, the uses and the earlier file", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const [small, large] = [await drawn("#33a", 30), await drawn("#33a", 300)];
  const { id, revision } = requireOk(await pictures.add({ name: "small.png", bytes: small }));
  const document = documentOf("One", figureOf(id));
  requireOk(await library.articles.create(unsavedArticle({ document })));
  const credited = requireOk(
    await pictures.change({
      id,
      base: revision.id,
      change: { texts: { credit: "Maya Faris/AFP" } },
    }),
  );
  const base = credited.revision.id;
  const replaced = requireOk(
    await pictures.replaceFile({ id, base, name: "large.png", bytes: large }),
  );
  expect(replaced).toEqual({
    ...credited,
    revision: { id: replaced.revision.id, parent: base },
    file: fileOf(large, 300),
    earlierFiles: [fileOf(small)],
    provenance: {
      ...credited.provenance,
      file: [small, large].map((bytes) => ({
        value: createHash("sha256").update(bytes).digest("hex"),
        origin: "user",
      })),
    },
  });
  expect(await pictures.uses({ id })).toEqual({ ok: true, value: { articles: 1 } });
  const back = requireOk(
    await pictures.replaceFile({
      id,
      base: replaced.revision.id,
      name: "small.png",
      bytes: small,
    }),
  );
  expect([back.file, back.earlierFiles]).toEqual([fileOf(small), [fileOf(large, 300)]]);
});

it("keeps the credit when a better file comes, and shows where the new file contradicts it", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const first = await pictureWith("jpeg", { creator: ["Jane Doe"], credit: "AFP" });
  const other = await pictureWith("jpeg", { creator: ["John Roe"], credit: "AFP" });
  const added = requireOk(await pictures.add({ name: "a.jpg", bytes: first }));
  const replace = async (from: Picture, bytes: Uint8Array): Promise<Picture> =>
    requireOk(
      await pictures.replaceFile({ id: from.id, base: from.revision.id, name: "b.jpg", bytes }),
    );
  const replaced = await replace(added, other);
  expect([replaced.creators, replaced.creditLine]).toEqual([added.creators, added.creditLine]);
  expect(findConflicts(replaced).map(({ field }) => field)).toEqual(["creator"]);
  // What is taken back says nothing any more.
  const back = await replace(replaced, first);
  expect(findConflicts(back)).toEqual([]);
  expect({ ...back.provenance, file: [] }).toEqual({ ...added.provenance, file: [] });
});

it("lets a picture that had no file learn from its first what nobody has said", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const { id, revision } = requireOk(
    await library.pictures.create(unsavedPicture({ headline: "Ours" })),
  );
  const bytes = await pictureWith("jpeg", { creator: ["Jane Doe"], headline: "Theirs" });
  const input = { id, base: revision.id, name: "a.jpg", bytes };
  expect(requireOk(await pictures.replaceFile(input))).toMatchObject({
    creators: [{ name: "Jane Doe" }],
    creditLine: "Jane Doe",
    headline: "Ours",
    provenance: { headline: [{ value: "Theirs", origin: "xmp" }, { origin: "iim" }] },
  });
});

it("gives a file to a picture that had none, and leaves one alone that has these bytes", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const { id, revision } = requireOk(await library.pictures.create(unsavedPicture()));
  const bytes = await drawn("#aaa");
  const input = { id, name: "found.png", bytes };
  const given = requireOk(await pictures.replaceFile({ ...input, base: revision.id }));
  expect([given.file, "earlierFiles" in given]).toEqual([fileOf(bytes), false]);
  expect(await pictures.replaceFile({ ...input, base: given.revision.id })).toEqual({
    ok: true,
    value: given,
  });
});

it("refuses a file for an older record, for no picture, and one that is no picture", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const first = requireOk(await pictures.add({ name: "one.png", bytes: await drawn("#111") }));
  const { id } = first;
  const base = first.revision.id;
  const credited = requireOk(
    await pictures.change({ id, base, change: { texts: { credit: "AFP" } } }),
  );
  const bytes = await drawn("#222");
  expect(await pictures.replaceFile({ id, base, name: "two.png", bytes })).toEqual(
    failed({ code: "changed-elsewhere", id, base, current: credited.revision.id }),
  );
  const nobody = newId();
  expect(await pictures.replaceFile({ id: nobody, base, name: "two.png", bytes })).toEqual(
    failed({ code: "picture-not-found", id: nobody }),
  );
  const text = new TextEncoder().encode("Words");
  expect(
    await pictures.replaceFile({ id, base: credited.revision.id, name: "x.jpg", bytes: text }),
  ).toEqual(failed({ code: "not-a-picture", name: "x.jpg" }));
  expect(requireOk(await library.pictures.read(id))).toEqual(credited);
});

it("counts the articles that use a picture, each once", async () => {
  const library = await openTestLibrary();
  const { id } = requireOk(await library.pictures.create(unsavedPicture()));
  const pictures = createPictures(library, atLater);
  expect(await pictures.uses({ id })).toEqual({ ok: true, value: { articles: 0 } });
  for (const headline of ["One", "Two"]) {
    const document = documentOf(headline, figureOf(id), figureOf(id));
    requireOk(await library.articles.create(unsavedArticle({ document, id: newId() })));
  }
  expect(await pictures.uses({ id })).toEqual({ ok: true, value: { articles: 2 } });
});

it("changes a credit line and remembers who said it, after all that was said before", async () => {
  const library = await openTestLibrary();
  const first = requireOk(
    await library.pictures.create(
      Object.assign(
        unsavedPicture({
          creditLine: "Gety",
          provenance: {
            creditLine: [{ value: "Gety", origin: "import" }],
            headline: [{ value: "A lantern", origin: "xmp" }],
          },
        }),
        fromTheFuture,
      ),
    ),
  );
  const { id, revision } = first;
  const pictures = createPictures(library, atLater);
  const changed = requireOk(
    await pictures.change({
      id,
      base: revision.id,
      change: { texts: { credit: " Getty Images " } },
    }),
  );
  expect(changed).toEqual({
    ...first,
    creditLine: "Getty Images",
    supplyChain: ["Getty Images"],
    provenance: {
      creditLine: [{ value: "Gety", origin: "import" }],
      credit: [{ value: "Getty Images", origin: "user" }],
      headline: [{ value: "A lantern", origin: "xmp" }],
    },
    updated: later,
    revision: { id: changed.revision.id, parent: revision.id },
  });
  expect(requireOk(await library.pictures.read(id))).toEqual(changed);
});

it("takes a credit line away when it is emptied", async () => {
  const library = await openTestLibrary();
  const { id, revision } = requireOk(
    await library.pictures.create(unsavedPicture({ creditLine: "Getty" })),
  );
  const pictures = createPictures(library, atLater);
  const changed = requireOk(
    await pictures.change({ id, base: revision.id, change: { texts: { credit: "  " } } }),
  );
  expect("creditLine" in changed).toBe(false);
  expect(changed.provenance).toEqual({ credit: [{ value: "", origin: "user" }] });
});

it("refuses a change that was made from an older record, and one of no picture", async () => {
  const library = await openTestLibrary();
  const { id, revision } = requireOk(await library.pictures.create(unsavedPicture()));
  const base = revision.id;
  const pictures = createPictures(library, atLater);
  const changed = requireOk(
    await pictures.change({ id, base, change: { texts: { credit: "AFP" } } }),
  );
  expect(await pictures.change({ id, base, change: { texts: { credit: "Reuters" } } })).toEqual({
    ok: false,
    failure: { code: "changed-elsewhere", id, base, current: changed.revision.id },
  });
  const nobody = newId();
  const failure = { ok: false, failure: { code: "picture-not-found", id: nobody } };
  expect(await pictures.uses({ id: nobody })).toEqual(failure);
  expect(await pictures.change({ id: nobody, base, change: { texts: { credit: "AFP" } } })).toEqual(
    failure,
  );
});

it("takes a record back that came into no article, and keeps the file", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const added = requireOk(await pictures.add({ name: "a.png", bytes: await drawn("#123") }));
  const { id, revision } = added;
  expect(await pictures.takeBack({ id, base: revision.id })).toEqual({ ok: true, value: null });
  expect(await library.pictures.read(id)).toEqual(failed({ code: "picture-not-found", id }));
  if (added.file === null) throw new Error("Expected a file");
  expect((await readFile(library.pictures.pathOf(added.file))).length).toBeGreaterThan(0);
  expect(await pictures.takeBack({ id, base: revision.id })).toEqual({ ok: true, value: null });
});

it("takes no record back that an article uses, or that somebody has changed", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const used = requireOk(await pictures.add({ name: "a.png", bytes: await drawn("#123") }));
  requireOk(
    await library.articles.create(unsavedArticle({ document: documentOf("A", figureOf(used.id)) })),
  );
  expect(await pictures.takeBack({ id: used.id, base: used.revision.id })).toEqual({
    ok: true,
    value: null,
  });
  expect(requireOk(await library.pictures.read(used.id))).toEqual(used);
  const changed = requireOk(await pictures.add({ name: "b.png", bytes: await drawn("#321") }));
  const { id, revision } = changed;
  requireOk(await pictures.change({ id, base: revision.id, change: { texts: { credit: "AFP" } } }));
  expect((await pictures.takeBack({ id, base: revision.id })).ok).toBe(false);
  expect(requireOk(await library.pictures.read(id)).creditLine).toBe("AFP");
});

it("signs what a person changes, and puts the whole record back when that is undone", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater, () => "Layla Haddad");
  const bytes = await pictureWith("jpeg", { credit: "AFP", headline: "A fire" });
  const added = requireOk(await pictures.add({ name: "wire.jpg", bytes }));
  const { id } = added;
  const change = { texts: { headline: "A fire in the port", city: "Beirut" } };
  const changed = requireOk(await pictures.change({ id, base: added.revision.id, change }));
  expect(changed).toMatchObject({ headline: "A fire in the port", location: { city: "Beirut" } });
  expect(changed.provenance?.["headline"]).toEqual([
    { value: "A fire", origin: "xmp" },
    { value: "A fire", origin: "iim" },
    { value: "A fire in the port", origin: "user", by: "Layla Haddad" },
  ]);
  const undone = requireOk(await pictures.undoChange({ id, base: changed.revision.id }));
  expect({ ...undone, revision: null, updated: "" }).toEqual({
    ...added,
    revision: null,
    updated: "",
  });
});

it("undoes nothing over what somebody else has changed meanwhile", async () => {
  const library = await openTestLibrary();
  const pictures = createPictures(library, atLater);
  const { id, revision } = requireOk(await library.pictures.create(unsavedPicture()));
  const credit = (line: string) => ({ texts: { credit: line } });
  const mine = requireOk(await pictures.change({ id, base: revision.id, change: credit("AFP") }));
  requireOk(await pictures.change({ id, base: mine.revision.id, change: credit("Reuters") }));
  expect(await pictures.undoChange({ id, base: mine.revision.id })).toMatchObject({
    failure: { code: "changed-elsewhere" },
  });
  expect(requireOk(await library.pictures.read(id)).creditLine).toBe("Reuters");
});
