import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { NodeJson } from "#shared/article/article.ts";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { openEmpty } from "../editor/canvas-page.ts";
import { dropFiles, type TestFile } from "./picture-page.ts";

/** A photograph as a camera writes it: lying on its side, with the word which way is up. */
async function photograph(name: string): Promise<TestFile> {
  const picture = sharp({ create: { width: 3000, height: 4000, channels: 3, background: "#345" } });
  const bytes = await picture.withMetadata({ orientation: 6 }).jpeg({ quality: 50 }).toBuffer();
  return { name, type: "image/jpeg", bytes };
}

async function storedCrop(desk: DeskUnderTest): Promise<unknown> {
  const [article] = await desk.storedArticles();
  return cropIn(article?.document);
}

function cropIn(document: unknown): unknown {
  const { content } = (document ?? {}) as Partial<NodeJson>;
  return content?.find(({ type }) => type === "figure")?.attrs?.["crop"] ?? null;
}

async function openCrop(page: Page): Promise<void> {
  await page.locator(".ProseMirror figure img").click();
  await page.getByRole("button", { name: "Crop", exact: true }).click();
  await expect(page.getByRole("slider", { name: "What the picture shows" })).toBeFocused();
}

async function openWithPicture(desk: DeskUnderTest): Promise<{ page: Page; file: TestFile }> {
  const page = await openEmpty(desk);
  await page.locator(".ProseMirror .headline").click();
  await page.keyboard.type("Harbour");
  const file = await photograph("harbour.jpg");
  await dropFiles(page.locator(".ProseMirror > p:not(.standfirst, .byline)"), [file]);
  await expect(page.locator(".ProseMirror figure img")).toBeVisible();
  return { page, file };
}

test("a crop is made by keyboard, is one step of undo, and goes out as what it shows", async ({
  desk,
}) => {
  const { page, file } = await openWithPicture(desk);
  const shown = page.locator(".ProseMirror .picture-box");
  await openCrop(page);
  expect((await new AxeBuilder({ page }).include("[data-crop-tool]").analyze()).violations).toEqual(
    [],
  );
  await page.getByRole("radio", { name: "1:1" }).check();
  const area = page.getByRole("slider", { name: "What the picture shows" });
  await area.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(area).toHaveAttribute("aria-valuetext", /^2960 × 2960 pixels, 12% from the left/u);
  await page.keyboard.press("Enter");
  const crop = { x: 0.115, y: 0, width: 0.74, height: 0.9867 };
  await expect.poll(() => storedCrop(desk)).toEqual(crop);
  const box = await shown.boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1, 1);

  await page.keyboard.press("Control+z");
  await expect.poll(() => storedCrop(desk)).toBeNull();
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => storedCrop(desk)).toEqual(crop);

  await openCrop(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-crop-tool]")).toBeHidden();
  expect(await storedCrop(desk)).toEqual(crop);

  const [article] = await desk.storedArticles();
  const out = join(desk.folder, "out");
  const words = ["--library", desk.libraryPath, "--to", "html", "--out", out];
  const name = ["--override", "no credit yet", "--by", "Layla"];
  const exported = desk.standfirst("export", article?.id ?? "", ...words, ...name);
  expect(exported.stderr).not.toContain("Standfirst found a bug");
  const names = await readdir(join(out, "pictures"));
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{12}-1150-0-7400-9867\.jpg$/u)]);
  const { width, height } = await sharp(join(out, "pictures", names[0] ?? "")).metadata();
  expect([width, height]).toEqual([2960, 2960]);
  expect(await readFile(join(out, "harbour.html"), "utf8")).toContain(
    `src="pictures/${names[0] ?? ""}" alt="" width="2960" height="2960"`,
  );
  // From desk to desk the original goes along, and the crop stays a crop.
  const toDesk = ["--library", desk.libraryPath, "--to", "markdown", "--out", out];
  desk.standfirst("export", article?.id ?? "", ...toDesk, ...name);
  expect(await readFile(join(out, "harbour.md"), "utf8")).toContain(
    `](pictures/${names[0] ?? ""})`,
  );
  desk.standfirst("import", join(out, "harbour.md"), "--library", desk.libraryPath);
  const copies = (await desk.storedArticles()).map(({ document }) => document);
  expect(copies.map(cropIn)).toEqual([crop, crop]);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const original = join(desk.libraryPath, "originals", sha256.slice(0, 2), `${sha256}.jpg`);
  expect(await readFile(original)).toEqual(file.bytes);
});

test("the pointer drags a corner, and a press in the text keeps the crop", async ({ desk }) => {
  const { page } = await openWithPicture(desk);
  await openCrop(page);
  const area = page.getByRole("slider", { name: "What the picture shows" });
  const box = await area.boundingBox();
  if (box === null) throw new Error("Expected the crop on the page");
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 4, { steps: 4 });
  await page.mouse.up();
  await expect(area).toHaveAttribute("aria-valuetext", /25% from the left, 2[45]% from the top/u);
  await page.locator(".ProseMirror .headline").click();
  await expect(page.locator("[data-crop-tool]")).toBeHidden();
  await expect.poll(() => storedCrop(desk)).toMatchObject({ width: expect.closeTo(0.75, 1) });
});

test("the window is sent a picture scaled down, upright, and TIFF as something it can show", async ({
  desk,
}) => {
  const { page, file } = await openWithPicture(desk);
  const image = page.locator(".ProseMirror figure img").first();
  const size = (): Promise<number[]> =>
    image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight]);
  await expect.poll(size).toEqual([1600, 1200]);
  const tiff = {
    name: "scan.tif",
    type: "image/tiff",
    bytes: await sharp(file.bytes).tiff().toBuffer(),
  };
  await dropFiles(page.locator(".ProseMirror > p:not(.standfirst, .byline)").last(), [tiff]);
  const second = page.locator(".ProseMirror figure img").nth(1);
  await second.scrollIntoViewIfNeeded();
  await expect.poll(() => second.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1600);
});
