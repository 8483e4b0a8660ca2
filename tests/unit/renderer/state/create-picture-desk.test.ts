import { expect, it } from "vitest";
import { largestPictureFile } from "#shared/picture/largest-picture-file.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { failed, ok } from "#shared/result.ts";
import { createPictureDesk } from "../../../../renderer/state/create-picture-desk.ts";
import type { Trouble } from "../../../../renderer/state/trouble.ts";
import { createFakeDesk, settle } from "../fake-desk.ts";

function picture(id: string, revision = "r1"): Picture {
  return {
    format: 1,
    id,
    revision: { id: revision, parent: null },
    file: { sha256: "a".repeat(64), extension: "jpg", width: 3, height: 2 },
    created: "2026-11-23T10:00:00Z",
    updated: "2026-11-23T10:00:00Z",
  };
}

function setUp(kept: File | null = null) {
  const fake = createFakeDesk();
  const pictures: Picture[] = [];
  const troubles: Trouble[] = [];
  const pictureDesk = createPictureDesk({
    desk: fake.desk,
    fetchFile: () => Promise.resolve(kept),
    onPicture: (changed) => pictures.push(changed),
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return { fake, pictures, troubles, pictureDesk };
}

const one = new File(["1"], "one.jpg");
const two = new File(["2"], "two.jpg");

it("adds files one after the other, and a refused one keeps none of the others out", async () => {
  const { fake, pictures, troubles, pictureDesk } = setUp();
  const added = pictureDesk.add([one, two, one]);
  await settle();
  expect(fake.of("pictures.add")).toHaveLength(1);
  await fake.last("pictures.add").answer(ok(picture("p1")));
  const refusal = { code: "not-a-picture", name: "two.jpg" } as const;
  await fake.last("pictures.add").answer(failed(refusal));
  await fake.last("pictures.add").answer(ok(picture("p3")));
  expect(await added).toEqual(["p1", "p3"]);
  expect(fake.of("pictures.add").map(({ input }) => input)).toEqual([
    { file: one },
    { file: two },
    { file: one },
  ]);
  expect(pictures).toEqual([picture("p1"), picture("p3")]);
  expect(troubles).toEqual([refusal]);
});

it("sends no file that is larger than a picture may be", async () => {
  const { fake, troubles, pictureDesk } = setUp();
  const huge = Object.defineProperty(new File(["x"], "huge.tif"), "size", {
    value: largestPictureFile + 1,
  });
  expect(await pictureDesk.add([huge])).toEqual([]);
  expect(fake.calls).toEqual([]);
  expect(troubles).toEqual([
    {
      code: "too-large",
      name: "huge.tif",
      bytes: largestPictureFile + 1,
      limitBytes: largestPictureFile,
    },
  ]);
});

it("replaces a file, says in how many articles, and puts the earlier one back", async () => {
  const { fake, pictures, pictureDesk } = setUp(one);
  const replaced = pictureDesk.replace(picture("p1"), two);
  await settle();
  const call = fake.last("pictures.replaceFile");
  expect(call.input).toEqual({ id: "p1", base: "r1", file: two });
  await call.answer(ok(picture("p1", "r2")));
  await fake.last("pictures.uses").answer(ok({ articles: 2 }));
  const answer = await replaced;
  expect(answer.ok ? answer.value.articles : null).toBe(2);
  const undone = answer.ok ? answer.value.undo?.() : undefined;
  await settle();
  expect(fake.last("pictures.replaceFile").input).toEqual({ id: "p1", base: "r2", file: one });
  await fake.last("pictures.replaceFile").answer(ok(picture("p1", "r3")));
  expect(await undone).toBe(null);
  expect(pictures.map(({ revision }) => revision.id)).toEqual(["r2", "r3"]);
});

it("changes nothing and says why when the better file is refused", async () => {
  const { fake, pictures, pictureDesk } = setUp();
  const replaced = pictureDesk.replace(picture("p1"), two);
  await settle();
  const refusal = { code: "not-a-picture", name: "two.jpg" } as const;
  await fake.last("pictures.replaceFile").answer(failed(refusal));
  expect(await replaced).toEqual(failed(refusal));
  expect(pictures).toEqual([]);
});

it("offers no way back when the earlier file is lost", async () => {
  const { fake, pictureDesk } = setUp(null);
  const replaced = pictureDesk.replace(picture("p1"), two);
  await settle();
  await fake.last("pictures.replaceFile").answer(ok(picture("p1", "r2")));
  await fake.last("pictures.uses").answer(failed({ code: "picture-not-found", id: "p1" }));
  expect(await replaced).toEqual(ok({ articles: null, undo: null }));
});
