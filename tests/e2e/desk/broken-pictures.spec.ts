import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "../../support/desk-fixture.ts";
import { openEmpty } from "../editor/canvas-page.ts";
import { dropFiles, type TestFile } from "./picture-page.ts";

const body = ".ProseMirror > p:not(.standfirst, .byline)";

function named(name: string, bytes: Buffer): TestFile {
  return { name, type: "image/jpeg", bytes };
}

test("what is no picture is refused with a word on what it is, and nothing stays behind", async ({
  desk,
}) => {
  const page = await openEmpty(desk);
  const bomb = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#a33" } })
    .png()
    .toBuffer();
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  const files: readonly (readonly [TestFile, string])[] = [
    [named("page.jpg", Buffer.from("<!doctype html><p>Not found")), "page.jpg is a web page"],
    [named("nothing.jpg", Buffer.alloc(0)), "nothing.jpg is empty"],
    [named("logo.svg", Buffer.from("<svg onload='alert(1)'/>")), "logo.svg is an SVG drawing"],
    [named("phone.heic", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1")), "is a HEIC picture"],
    [named("bomb.png", bomb), "60,000 × 60,000 pixels"],
    [named("words.jpg", Buffer.from("words")), "words.jpg is not a picture that can be read"],
  ];
  const records = (): Promise<readonly string[]> =>
    readdir(join(desk.libraryPath, "pictures")).catch(() => []);
  const before = await records();
  for (const [file, words] of files) {
    await dropFiles(page.locator(body).first(), [file]);
    await expect(page.getByText(words).first()).toBeVisible();
  }
  await expect(page.locator(".ProseMirror figure")).toHaveCount(0);
  expect(await records()).toEqual(before);
});

test("a picture that was cut short is kept and says so; odd kinds are shown", async ({ desk }) => {
  const page = await openEmpty(desk);
  const noise = { type: "gaussian" as const, mean: 128, sigma: 50 };
  const picture = sharp({
    create: { width: 1800, height: 900, channels: 3, background: "#000", noise },
  });
  const jpeg = await picture.clone().jpeg({ quality: 40 }).toBuffer();
  const short = named("short.jpg", jpeg.subarray(0, Math.round(jpeg.length * 0.4)));
  const odd = [
    named("cmyk.jpg", await picture.clone().toColourspace("cmyk").jpeg().toBuffer()),
    named("deep.png", await picture.clone().toColourspace("rgb16").png().toBuffer()),
    named("scan.tif", await picture.clone().tiff().toBuffer()),
  ];
  await dropFiles(page.locator(body).first(), [short, ...odd]);
  await expect(page.locator(".ProseMirror figure")).toHaveCount(4);
  await expect(page.getByText("This file is cut short")).toHaveCount(4);
  await expect(page.getByText("This file is cut short").first()).toBeVisible();
  for (const image of await page.locator(".ProseMirror figure img").all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
      .toBeGreaterThan(0);
  }
  await expect(page.locator(".file-hint:visible")).toHaveCount(1);
  await expect(page.locator(".is-empty")).toHaveCount(0);
});

test("a picture that is called off while it comes leaves no record", async ({ desk }) => {
  await desk.page.routeWebSocket(/\/desk$/u, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      setTimeout(() => socket.send(message), 1500);
    });
  });
  const page = await openEmpty(desk);
  const records = (): Promise<number> =>
    readdir(join(desk.libraryPath, "pictures")).then(
      (names) => names.length,
      () => 0,
    );
  const before = await records();
  const bytes = await sharp({
    create: { width: 600, height: 400, channels: 3, background: "#456" },
  })
    .png()
    .toBuffer();
  await dropFiles(page.locator(body).first(), [named("slow.png", bytes)]);
  await page.getByRole("button", { name: "Do not add it" }).click();
  // Its record is on the disk before the window hears of it.
  await expect.poll(records).toBe(before + 1);
  await expect.poll(records).toBe(before);
  await expect(page.locator(".ProseMirror figure")).toHaveCount(0);
});
