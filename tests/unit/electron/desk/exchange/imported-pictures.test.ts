import { expect, it } from "vitest";
import { pictureUsesIn } from "#shared/article/document-queries.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { createExchange } from "../../../../../electron/desk/exchange.ts";
import { noon, openTestLibrary, requireOk } from "../../../../support/library-fixture.ts";
import { pictureWith } from "../../../../support/pictures-with-metadata.ts";

/** Imports a text with a picture beside it. @returns the picture's record */
async function imported(name: string, text: string): Promise<Picture> {
  const library = await openTestLibrary();
  const wire = await pictureWith("jpeg", {
    creator: ["JANE DOE"],
    credit: "AFP via Getty",
    copyright: "© 2026 AFP",
  });
  const { id } = requireOk(
    await createExchange(library, { now: () => new Date(noon) }).importFile({
      name,
      bytes: Buffer.from(text),
      readNearby: (address) => Promise.resolve(address === "wire.jpg" ? wire : undefined),
    }),
  );
  const { document } = requireOk(await library.articles.read(id));
  return requireOk(await library.pictures.read(pictureUsesIn(document)[0]?.picture ?? ""));
}

it.each([
  ["port.md", "# Port\n\n![Cranes](wire.jpg)\n\nText.\n"],
  ["port.html", '<h1>Port</h1><figure><img src="wire.jpg" alt="Cranes"></figure><p>Text.</p>'],
])("takes a picture's credit out of its file when %s does not say it", async (name, text) => {
  expect(await imported(name, text)).toMatchObject({
    creators: [{ name: "Jane Doe" }],
    creditLine: "Jane Doe/AFP via Getty Images",
    copyrightNotice: "© 2026 AFP",
    provenance: { credit: [{ value: "AFP via Getty", origin: "xmp" }, { origin: "iim" }] },
  });
});

it("believes the text where it says another credit, and keeps the file's words beside it", async () => {
  const text =
    '<h1>Port</h1><figure><img src="wire.jpg" alt=""><figcaption><span class="caption">Cranes.</span> <cite class="credit">John Roe/Reuters</cite></figcaption></figure><p>Text.</p>';
  const picture = await imported("port.html", text);
  expect(picture).toMatchObject({
    creditLine: "John Roe/Reuters",
    provenance: { creator: [{ value: ["JANE DOE"], origin: "xmp" }, {}, {}] },
  });
  expect(JSON.stringify(picture.creators ?? [])).not.toContain("Doe");
});
