import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { NodeJson } from "#shared/article/article.ts";
import type { ExportFormat } from "#shared/desk-api/payloads.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { toXmp } from "#shared/picture/metadata/xmp/to-xmp.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { createExchange } from "../../../../../electron/desk/exchange.ts";
import { createPictures } from "../../../../../electron/desk/pictures.ts";
import type { Library } from "../../../../../electron/library/library.ts";
import {
  hasExiftool,
  readWithExiftool,
  validateWithExiftool,
  withoutExiftool,
} from "../../../../support/exiftool.ts";
import {
  documentOf,
  figureOf,
  noon,
  openTestLibrary,
  requireOk,
  unsavedArticle,
} from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

const formats = ["jpeg", "png", "webp", "avif", "tiff", "gif"] as const;
const now = (): Date => new Date(noon);

/** As an agency sends it, with a place and a camera that are nobody's business. */
async function wirePicture(format: (typeof formats)[number]): Promise<Buffer> {
  const bytes = sharp({ create: { width: 64, height: 48, channels: 3, background: "#357" } })
    .withExif({
      IFD0: { Make: "SECRET-CAMERA" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "33/1 53/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "35/1 30/1 0/1",
      },
    })
    .withXmp(toXmp({ creator: ["JANE DOE"], credit: "AFP via Getty" }));
  return (
    format === "tiff" ? bytes.tiff({ compression: "lzw" }) : bytes.toFormat(format)
  ).toBuffer();
}

/** What a picture editor has made of it since: another name, in Arabic, and the rights. */
const corrected = {
  creators: [{ name: "أحمد الصالح", jobTitle: "مصوّر" }, { name: "Zoë Müller" }],
  supplyChain: ["AFP", "Getty Images"],
  creditLine: "أحمد الصالح/Zoë Müller/AFP via Getty Images",
  copyrightNotice: "© 2026 AFP & partners",
  usageTerms: "Editorial use only",
  instructions: "NO SALES",
  webStatement: "https://agency.example/terms?a=1&b=2",
  licensor: { name: "Getty Images", url: "https://getty.example/1?x=1&y=2" },
  dataMining: "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED",
};

async function pictureIn(library: Library, format: (typeof formats)[number]): Promise<Picture> {
  const bytes = await wirePicture(format);
  const added = requireOk(
    await createPictures(library, now).add({ name: `wire.${format}`, bytes }),
  );
  const { revision, ...record } = added;
  return requireOk(await library.pictures.save({ ...record, ...corrected }, revision.id));
}

/** Exports an article with the given uses. @returns its text, and its pictures by their names */
async function exported(
  library: Library,
  format: ExportFormat,
  ...blocks: readonly NodeJson[]
): Promise<{ text: string; pictures: ReadonlyMap<string, Buffer>; folder: string }> {
  const folder = join(await createTempFolder(), "out");
  const article = unsavedArticle({ document: documentOf("Port", ...blocks) });
  const { id } = requireOk(await library.articles.create(article));
  const { files } = requireOk(
    await createExchange(library, { now }).exportArticle({
      id,
      format,
      folder,
      override: null,
      collision: "ask",
    }),
  );
  const names = await readdir(join(folder, "pictures"));
  const pictures = new Map<string, Buffer>();
  for (const name of names)
    pictures.set(`pictures/${name}`, await readFile(join(folder, "pictures", name)));
  return { text: await readFile(files[0] ?? "", "utf8"), pictures, folder };
}

const inFile = {
  "xmp.creator": ["أحمد الصالح", "Zoë Müller"],
  "xmp.creatorJobTitle": "مصوّر",
  "xmp.credit": corrected.creditLine,
  "xmp.copyright": corrected.copyrightNotice,
  "xmp.usageTerms": corrected.usageTerms,
  "xmp.webStatement": corrected.webStatement,
  "xmp.licensorName": ["Getty Images"],
  "xmp.licensorURL": [corrected.licensor.url],
  "xmp.instructions": "NO SALES",
  "xmp.dataMining": corrected.dataMining,
  silent: true,
};

/** A library with a picture of each format, and figures that show them. */
async function picturesOfAll(
  toFigure: (id: string) => readonly NodeJson[],
): Promise<{ library: Library; figures: readonly NodeJson[] }> {
  const library = await openTestLibrary();
  const figures: NodeJson[] = [];
  for (const format of formats) figures.push(...toFigure((await pictureIn(library, format)).id));
  return { library, figures };
}

function isSilent(bytes: Buffer): boolean {
  return !bytes.includes("SECRET") && !bytes.includes("GPS");
}

it("carries the credit of a picture of any format five ways, without a caption too", async () => {
  const { library, figures } = await picturesOfAll((id) => [
    { ...figureOf(id), content: [{ type: "caption" }] },
  ]);
  const page = await exported(library, "html", ...figures);
  // 1, 2: seen by readers, and marked as what it is.
  const seen = page.text
    .replace(/<\/?bdi>/gu, "")
    .split("<figcaption>")
    .slice(1);
  expect(seen.map((text) => text.split("</figcaption>")[0])).toEqual(
    formats.map(() => `<cite class="credit">${corrected.creditLine}</cite>`),
  );
  // 3: for search engines.
  const facts = /<script type="application\/ld\+json">([^]*?)<\/script>/u.exec(page.text)?.[1];
  const { image } = JSON.parse(facts ?? "{}") as { image: { contentUrl: string }[] };
  expect(image).toMatchObject(
    image.map(() => ({
      "@type": "ImageObject",
      creator: corrected.creators.map((each) => ({ "@type": "Person", ...each })),
      creditText: corrected.creditLine,
      copyrightNotice: corrected.copyrightNotice,
      license: corrected.webStatement,
      acquireLicensePage: corrected.licensor.url,
    })),
  );
  // 4: in the file, in all of its layers.
  expect(image.map(({ contentUrl }) => contentUrl).sort()).toEqual(
    [...page.pictures.keys()].sort(),
  );
  expect(page.pictures.size).toBe(formats.length);
  for (const bytes of page.pictures.values())
    expect({ ...readMetadata(bytes).fields, silent: isSilent(bytes) }).toMatchObject(inFile);
  // 5: in the front matter of a text for the desk.
  const desk = await exported(library, "markdown", ...figures);
  const front = parse(/^---\n([^]*?)\n---/u.exec(desk.text)?.[1] ?? "") as {
    pictures: { file: string; credit: string }[];
  };
  expect(front.pictures.map(({ credit }) => credit)).toEqual(
    formats.map(() => corrected.creditLine),
  );
  expect(front.pictures.map(({ file }) => file).sort()).toEqual([...desk.pictures.keys()].sort());
});

it("carries it in a part of a picture as well, and beside every form of the text", async () => {
  const crop = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };
  const { library, figures } = await picturesOfAll((id) =>
    [crop, null].map((part) => {
      const figure = figureOf(id);
      return { ...figure, attrs: { ...figure.attrs, crop: part } };
    }),
  );
  for (const form of ["html", "html-fragment", "markdown", "json", "text"] as const) {
    const { pictures } = await exported(library, form, ...figures);
    const count = form === "json" || form === "text" ? 1 : 2;
    expect([form, pictures.size]).toEqual([form, formats.length * count]);
    for (const [name, bytes] of pictures)
      expect({ name, ...readMetadata(bytes).fields, silent: isSilent(bytes) }).toMatchObject(
        inFile,
      );
  }
});

it.skipIf(!hasExiftool)(`pleases exiftool, which reads the same ${withoutExiftool}`, async () => {
  const { library, figures } = await picturesOfAll((id) => [figureOf(id)]);
  const { pictures, folder } = await exported(library, "markdown", ...figures);
  expect(pictures.size).toBe(formats.length);
  for (const name of pictures.keys()) {
    const path = join(folder, name);
    expect([name, validateWithExiftool(path)]).toEqual([name, "OK"]);
    expect(readWithExiftool([path])).toMatchObject([
      {
        "XMP-dc:Creator": inFile["xmp.creator"],
        "XMP-photoshop:Credit": corrected.creditLine,
        "XMP-dc:Rights": corrected.copyrightNotice,
        "XMP-xmpRights:WebStatement": corrected.webStatement,
        "XMP-plus:Licensor": [
          { LicensorName: "Getty Images", LicensorURL: corrected.licensor.url },
        ],
        ...(name.endsWith("jpg")
          ? {
              "IPTC:By-line": inFile["xmp.creator"],
              "IPTC:CopyrightNotice": corrected.copyrightNotice,
              "IFD0:Artist": "أحمد الصالح; Zoë Müller",
              "IFD0:Copyright": corrected.copyrightNotice,
            }
          : {}),
      },
    ]);
  }
});

it("lets out where a picture was taken only for a house that wants it", async () => {
  const path = join(await createTempFolder(), "library");
  await mkdir(join(path, "house"), { recursive: true });
  const say = async (): Promise<boolean[]> => {
    const library = await openTestLibrary({ path });
    const picture = await pictureIn(library, "jpeg");
    const { pictures } = await exported(library, "markdown", figureOf(picture.id));
    await library.close();
    return [...pictures.values()].map((bytes) => bytes.includes("33,53.000000N"));
  };
  expect(await say()).toEqual([false]);
  await writeFile(join(path, "house", "pictures.json"), '{ "keepCoordinates": true }');
  expect(await say()).toEqual([true]);
});

describe("an article that comes back", () => {
  it("finds its pictures in the library that let it out, and changes none of them", async () => {
    const library = await openTestLibrary();
    const picture = await pictureIn(library, "jpeg");
    const { text, folder } = await exported(library, "json", figureOf(picture.id));
    const { id } = requireOk(
      await createExchange(library, { now }).importFile({
        name: "port.json",
        bytes: Buffer.from(text),
        readNearby: (address) => readFile(join(folder, address)),
      }),
    );
    const { document } = requireOk(await library.articles.read(id));
    const used: unknown[] = [];
    document.descendants((node) => {
      if (node.type.name === "figure") used.push(node.attrs["picture"]);
    });
    expect(used).toEqual([picture.id]);
    expect(requireOk(await library.pictures.read(picture.id))).toEqual(picture);
  });

  it("brings its pictures to another library, with all that is known of them", async () => {
    const library = await openTestLibrary();
    const other = await openTestLibrary();
    const picture = await pictureIn(library, "png");
    const { text, folder } = await exported(library, "json", figureOf(picture.id));
    requireOk(
      await createExchange(other, { now }).importFile({
        name: "port.json",
        bytes: Buffer.from(text),
        readNearby: (address) => readFile(join(folder, address)),
      }),
    );
    const there = requireOk(await other.pictures.read(picture.id));
    expect(there).toMatchObject({ ...corrected, provenance: picture.provenance });
    expect(there.file?.sha256).not.toBe(picture.file?.sha256);
  });
});
