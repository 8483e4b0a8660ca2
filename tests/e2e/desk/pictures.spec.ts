import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { figuresIn } from "../../support/figures-in.ts";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openEmpty, openStory } from "../editor/canvas-page.ts";
import {
  choose,
  drawnPictures,
  dropFiles,
  pasteFiles,
  pictureFile,
  type TestFile,
} from "./picture-page.ts";

const body = "> p:not(.standfirst, .byline)";

function hashOf({ bytes }: TestFile): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function originals(desk: DeskUnderTest): Promise<readonly string[]> {
  const names = await readdir(join(desk.libraryPath, "originals"), { recursive: true });
  return names.filter((name) => name.includes(".")).map((name) => name.slice(3));
}

async function writeArticle(page: Page, ...paragraphs: readonly string[]): Promise<void> {
  await clickInto(page, ".headline");
  await page.keyboard.type("Lanterns");
  await clickInto(page, body);
  for (const [index, words] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(words);
  }
}

test("a file dropped between two paragraphs becomes a figure there, on the disk and on the page", async ({
  desk,
}) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One", "Two");
  const lanterns = await pictureFile("lanterns.jpg", "#a33");
  await dropFiles(page.locator(`.ProseMirror ${body}`).first(), [lanterns]);
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(lanterns)]);
  await page.keyboard.type("Lanterns over the harbour");
  expect((await blocksOf(page)).slice(3)).toEqual([
    "p: One",
    "figure: Lanterns over the harbour",
    "p: Two",
  ]);
  await expect(page.locator("figure .credit-button")).toHaveText("Add credit");
  expect(await originals(desk)).toEqual([`${hashOf(lanterns)}.jpg`]);
  await expect
    .poll(async () => figuresIn((await desk.storedArticles())[0]))
    .toEqual([{ place: "figure", alt: null, crop: null, caption: "Lanterns over the harbour" }]);
});

test("a file dropped on the free place below the byline becomes the lead picture; one undo takes it away", async ({
  desk,
}) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One");
  const before = await blocksOf(page);
  const lead = await pictureFile("lead.png", "#3a3");
  await dropFiles(page.getByRole("button", { name: "Add lead picture" }), [lead]);
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(lead)]);
  expect((await blocksOf(page))[3]).toBe("lead-picture: ");
  await expect(page.getByRole("button", { name: "Add lead picture" })).toBeHidden();
  await page.keyboard.press("Control+z");
  expect(await blocksOf(page)).toEqual(before);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(lead)]);
});

test("text and pictures that are pasted together are both kept", async ({ desk }) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One");
  const files = [await pictureFile("a.png", "#a00"), await pictureFile("b.jpg", "#00a")];
  await pasteFiles(page, files, { "text/plain": " and more" });
  await expect.poll(() => drawnPictures(page)).toEqual(files.map(hashOf));
  expect((await blocksOf(page)).slice(3)).toEqual(["p: One and more", "figure: ", "figure: "]);
});

test("text and pictures that are dropped together are both kept", async ({ desk }) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One");
  const file = await pictureFile("a.png", "#a00");
  await dropFiles(page.locator(`.ProseMirror ${body}`), [file], { text: "dropped" });
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(file)]);
  const blocks = await blocksOf(page);
  expect(blocks.join(" ")).toContain("dropped");
  expect(blocks.filter((block) => block.startsWith("figure"))).toHaveLength(1);
});

test("a picture inside pasted HTML comes in, and one that is only an address is told of", async ({
  desk,
}) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One");
  const file = await pictureFile("a.png", "#a00");
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await pasteFiles(page, [], {
    "text/html": `<p>Two</p><p><img src="data:image/png;base64,${file.bytes.toString("base64")}"></p><img src="https://example.org/x.jpg">`,
  });
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(file)]);
  await expect(page.getByText("1 picture was left out")).toBeVisible();
  expect((await blocksOf(page)).join(" ")).toContain("OneTwo");
  expect(fetched.filter((address) => address.includes("example.org"))).toEqual([]);
});

test("the place of a picture holds while the user types on, and its undo is its own", async ({
  desk,
}) => {
  await desk.page.routeWebSocket(/\/desk$/u, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      setTimeout(() => socket.send(message), 2000);
    });
  });
  const page = await openEmpty(desk);
  await writeArticle(page, "One", "Two");
  const file = await pictureFile("slow.png", "#a00");
  await dropFiles(page.locator(`.ProseMirror ${body}`).first(), [file]);
  await expect(page.getByText("Adding slow.png…")).toBeVisible();
  await clickInto(page, body);
  await page.keyboard.press("Home");
  await page.keyboard.type("Before ");
  await page.keyboard.press("End");
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(file)]);
  await page.keyboard.type(" after");
  const written = ["p: Before One after", "figure: ", "p: Two"];
  expect((await blocksOf(page)).slice(3)).toEqual(written);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect((await blocksOf(page)).slice(3)).toEqual(["p: Before One", "p: Two"]);
});

test("the dialog brings a lead picture by mouse and a figure by key", async ({ desk }) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One", "");
  const [lead, figure] = [await pictureFile("l.jpg", "#0aa"), await pictureFile("f.jpg", "#aa0")];
  await choose(page, () => page.keyboard.press("Control+Alt+p"), [figure]);
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(figure)]);
  const add = page.getByRole("button", { name: "Add lead picture" });
  await choose(page, async () => {
    await add.focus();
    await page.keyboard.press("Enter");
  }, [lead]);
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(lead), hashOf(figure)]);
  await clickInto(page, `${body}:last-child`);
  const more = await pictureFile("m.jpg", "#a0a");
  await choose(page, () => page.getByRole("button", { name: "Insert picture" }).click(), [more]);
  await expect
    .poll(() => drawnPictures(page))
    .toEqual([hashOf(lead), hashOf(figure), hashOf(more)]);
});

test("a text under a picture's name is refused in words, and nothing is inserted", async ({
  desk,
}) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One");
  const before = await blocksOf(page);
  const fake = { name: "story.jpg", type: "image/jpeg", bytes: Buffer.from("Only words.") };
  const real = await pictureFile("real.png", "#111");
  await dropFiles(page.locator(`.ProseMirror ${body}`), [fake]);
  await expect(page.getByText("story.jpg is not a picture that can be read.")).toBeVisible();
  expect(await blocksOf(page)).toEqual(before);
  await expect(page.getByText("Adding story.jpg…")).toBeHidden();
  await dropFiles(page.locator(`.ProseMirror ${body}`), [fake, real]);
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(real)]);
});

test("alt text is written from the hint and by key, and decorative is said", async ({ desk }) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One", "Two");
  await dropFiles(page.locator(`.ProseMirror ${body}`).first(), [
    await pictureFile("a.jpg", "#a33"),
  ]);
  const hint = page.getByRole("button", { name: "Add alt text" });
  await hint.click();
  const field = page.getByRole("textbox", { name: "Alt text" });
  await expect(field).toBeFocused();
  await page.keyboard.type("A red lantern");
  await page.keyboard.press("Enter");
  await expect(page.locator("figure img")).toHaveAttribute("alt", "A red lantern");
  await expect(hint).toBeHidden();
  const stored = async (): Promise<unknown> => figuresIn((await desk.storedArticles())[0])[0]?.alt;
  await expect.poll(stored).toBe("A red lantern");

  await clickInto(page, body);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("figure.ProseMirror-selectednode")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("A red lantern");
  await page.keyboard.press("Escape");
  await expect(page.locator(".ProseMirror")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Decorative/u }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(stored).toBe("");
  await page.keyboard.press("Control+z");
  await expect(page.locator("figure img")).toHaveAttribute("alt", "A red lantern");
});

test("arrows take hold of a picture on the way, and Delete takes it out", async ({ desk }) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One", "Two");
  await dropFiles(page.locator(`.ProseMirror ${body}`).first(), [
    await pictureFile("a.jpg", "#a33"),
  ]);
  await expect(page.locator("figure img")).toBeVisible();
  const held = page.locator("figure.ProseMirror-selectednode");
  await clickInto(page, body);
  await page.keyboard.press("ArrowDown");
  await expect(held).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("Caption");
  await page.keyboard.press("ArrowUp");
  await expect(held).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("!");
  expect((await blocksOf(page)).slice(3)).toEqual(["p: One!", "figure: Caption", "p: Two"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Delete");
  expect((await blocksOf(page)).slice(3)).toEqual(["p: One!", "p: Two"]);
  await page.keyboard.press("Control+z");
  expect((await blocksOf(page)).slice(3)).toEqual(["p: One!", "figure: Caption", "p: Two"]);
});

test("a picture stays selected while the article round it is saved", async ({ desk }) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One");
  await dropFiles(page.locator(`.ProseMirror ${body}`), [await pictureFile("a.jpg", "#a33")]);
  await page.locator("figure img").click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  // The window looks at the stored article, and draws its pictures anew, a second later.
  await page.waitForTimeout(2500);
  await expect(page.locator("figure.ProseMirror-selectednode")).toBeVisible();
});

test("a picture moves between the body and the lead, with its caption", async ({ desk }) => {
  const page = await openEmpty(desk);
  await writeArticle(page, "One", "Two");
  const [first, second] = [await pictureFile("a.jpg", "#a33"), await pictureFile("b.jpg", "#33a")];
  for (const file of [first, second]) {
    await dropFiles(page.locator(`.ProseMirror ${body}`).last(), [file], { below: false });
    await expect(page.locator(`figure img[src*="${hashOf(file)}"]`)).toBeVisible();
    await page.keyboard.type(`Caption ${file.name}`);
  }
  const toolbar = page.getByRole("toolbar", { name: "Picture" });
  for (const file of [first, second]) {
    await page.locator(`figure img[src*="${hashOf(file)}"]`).click();
    await toolbar.getByRole("button", { name: "Make lead picture" }).click();
  }
  expect((await blocksOf(page)).slice(3)).toEqual([
    "lead-picture: Caption b.jpg",
    "figure: Caption a.jpg",
    "p: One",
    "p: Two",
  ]);
  await page.keyboard.press("Alt+F10");
  await expect(toolbar.getByRole("button", { name: "Alt text" })).toBeFocused();
  const back = toolbar.getByRole("button", { name: "Move into the body" });
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(back).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press("Enter");
  expect((await blocksOf(page)).slice(3)).toEqual([
    "figure: Caption b.jpg",
    "figure: Caption a.jpg",
    "p: One",
    "p: Two",
  ]);
});

test("a better file takes a picture's place in two articles and keeps the credit", async ({
  desk,
}) => {
  const page = await openStory(desk);
  const [small, large] = [
    await pictureFile("s.jpg", "#a33", 200),
    await pictureFile("l.png", "#a33", 900),
  ];
  await page.locator(".lead-picture .picture-box").click();
  const toolbar = page.getByRole("toolbar", { name: "Picture" });
  await choose(page, () => toolbar.getByRole("button", { name: "Add file…" }).click(), [small]);
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(small)]);
  await expect(page.locator(".lead-picture .credit")).toHaveText("Getty");

  // The same picture in a second article, by copy and paste.
  await page.locator(".lead-picture .picture-box").click();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Alt+n");
  await page.locator(".ProseMirror .headline[data-placeholder]").waitFor();
  await page.keyboard.type("Second");
  await clickInto(page, body);
  await page.keyboard.press("Control+v");
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(small)]);
  await expect(page.locator("figure .credit")).toHaveText("Getty");

  await page.locator("figure .picture-box").click();
  await choose(page, () => toolbar.getByRole("button", { name: "Replace file…" }).click(), [large]);
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(large)]);
  await expect(page.getByText("File replaced in 2 articles. The credit stays.")).toBeVisible();
  await expect(page.locator("figure .credit")).toHaveText("Getty");
  const [name = ""] = await readdir(join(desk.libraryPath, "pictures"));
  const record = JSON.parse(await readFile(join(desk.libraryPath, "pictures", name), "utf8")) as {
    readonly creditLine?: string;
    readonly earlierFiles?: readonly { readonly sha256: string }[];
  };
  expect([record.creditLine, record.earlierFiles?.map(({ sha256 }) => sha256)]).toEqual([
    "Getty",
    [hashOf(small)],
  ]);
  await page.getByText("Harbour strike enters second week").first().click();
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(large)]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => drawnPictures(page)).toEqual([hashOf(small)]);
});
