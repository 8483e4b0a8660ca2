import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Picture } from "#shared/picture/picture.ts";
import { failed, ok } from "#shared/result.ts";
import { createTestFiles, requireOk, unsavedPicture } from "../../../../support/library-fixture.ts";

it("stores a picture's record under its id and reads it back", async () => {
  const library = await createTestFiles();
  const picture = requireOk(await library.pictures.create(unsavedPicture({ creditLine: "Getty" })));
  const text = await readFile(join(library.path, "pictures", `${picture.id}.json`), "utf8");
  expect(JSON.parse(text)).toEqual(picture);
  expect(await library.pictures.read(picture.id)).toEqual(ok(picture));
});

it("compares and swaps a record, so that no credit overwrites another unseen", async () => {
  const library = await createTestFiles();
  const picture = requireOk(await library.pictures.create(unsavedPicture()));
  const base = picture.revision.id;
  const first = requireOk(await library.pictures.save({ ...picture, creditLine: "AFP" }, base));
  expect(first.revision.parent).toBe(base);
  expect(await library.pictures.save({ ...picture, creditLine: "Reuters" }, base)).toEqual(
    failed({ code: "changed-elsewhere", id: picture.id, base, current: first.revision.id }),
  );
  expect(await library.pictures.read(picture.id)).toEqual(ok(first));
});

it("keeps keys it does not know, also inside the rights", async () => {
  const library = await createTestFiles();
  const picture = requireOk(await library.pictures.create(unsavedPicture()));
  const file = join(library.path, "pictures", `${picture.id}.json`);
  const extended = { ...picture, agencyNumber: 7, rights: { category: "one-off", invoice: "A1" } };
  await writeFile(file, JSON.stringify(extended));
  const read = requireOk(await library.pictures.read(picture.id));
  requireOk(await library.pictures.save({ ...read, creditLine: "AFP" }, read.revision.id));
  const { revision: _, ...content } = JSON.parse(await readFile(file, "utf8")) as Picture;
  const { revision: __, ...expected } = extended;
  expect(content).toEqual({ ...expected, creditLine: "AFP" });
});

it("writes nothing when nothing changed", async () => {
  const library = await createTestFiles();
  const picture = requireOk(await library.pictures.create(unsavedPicture()));
  expect(await library.pictures.save(picture, picture.revision.id)).toEqual(ok(picture));
  expect(library.changes).toEqual([{ kind: "picture", id: picture.id }]);
});

it.each(["p", "", "../library", "01m84hj0272bbwvb23rb50tm6/"])(
  "finds no picture %j, and reads no path of it",
  async (id) => {
    const library = await createTestFiles();
    expect(await library.pictures.read(id)).toEqual(failed({ code: "picture-not-found", id }));
  },
);

it("names the place in a damaged record, and never writes over it", async () => {
  const library = await createTestFiles();
  const picture = requireOk(await library.pictures.create(unsavedPicture()));
  const file = join(library.path, "pictures", `${picture.id}.json`);
  const text = JSON.stringify({ ...picture, creators: "Jane" });
  await writeFile(file, text);
  const name = `pictures/${picture.id}.json`;
  const damaged = failed({
    code: "damaged",
    name,
    where: "creators",
    expected: "Invalid input: expected array, received string",
  });
  expect(await library.pictures.read(picture.id)).toEqual(damaged);
  expect(await library.pictures.save(picture, picture.revision.id)).toEqual(damaged);
  expect(await readFile(file, "utf8")).toBe(text);
});

it("never writes over a record of a newer format", async () => {
  const library = await createTestFiles();
  const picture = requireOk(await library.pictures.create(unsavedPicture()));
  const file = join(library.path, "pictures", `${picture.id}.json`);
  const text = JSON.stringify({ ...picture, format: 9 });
  await writeFile(file, text);
  expect(await library.pictures.save(picture, picture.revision.id)).toEqual(
    failed({ code: "too-new", name: `pictures/${picture.id}.json`, format: 9, known: 1 }),
  );
  expect(await readFile(file, "utf8")).toBe(text);
});
