import { expect, it } from "vitest";
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
    await pictures.changeCredit({ id, base: revision.id, creditLine: " Getty Images " }),
  );
  expect(changed).toEqual({
    ...first,
    creditLine: "Getty Images",
    provenance: {
      creditLine: [
        { value: "Gety", origin: "import" },
        { value: "Getty Images", origin: "user" },
      ],
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
    await pictures.changeCredit({ id, base: revision.id, creditLine: "  " }),
  );
  expect("creditLine" in changed).toBe(false);
  expect(changed.provenance).toEqual({ creditLine: [{ value: "", origin: "user" }] });
});

it("refuses a change that was made from an older record, and one of no picture", async () => {
  const library = await openTestLibrary();
  const { id, revision } = requireOk(await library.pictures.create(unsavedPicture()));
  const base = revision.id;
  const pictures = createPictures(library, atLater);
  const changed = requireOk(await pictures.changeCredit({ id, base, creditLine: "AFP" }));
  expect(await pictures.changeCredit({ id, base, creditLine: "Reuters" })).toEqual({
    ok: false,
    failure: { code: "changed-elsewhere", id, base, current: changed.revision.id },
  });
  const nobody = newId();
  const failure = { ok: false, failure: { code: "picture-not-found", id: nobody } };
  expect(await pictures.uses({ id: nobody })).toEqual(failure);
  expect(await pictures.changeCredit({ id: nobody, base, creditLine: "AFP" })).toEqual(failure);
});
