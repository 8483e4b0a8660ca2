import { expect, test } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openEmpty, openStory, paste } from "./canvas-page.ts";

const words = {
  headline: "headline: Harbour strike enters second week",
  standfirst: "standfirst: Dockers voted to extend their walkout.",
  byline: "byline: By Layla Haddad",
  picture: "lead-picture: Cranes stand idle at the terminal",
  first:
    "p: The strike that has closed the harbour for nine days will go on, the union said after a vote.",
  second:
    "p: Shippers say 41 vessels are now at anchor, some with fruit that will not last the week.",
};
const whole = Object.values(words);

test("Enter goes from field to field and then writes paragraphs", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, ".headline");
  await page.keyboard.type("Head");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Stand");
  await page.keyboard.press("Enter");
  await page.keyboard.type("By me");
  await page.keyboard.press("Enter");
  await page.keyboard.type("One");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Two");
  const typed = ["headline: Head", "standfirst: Stand", "byline: By me", "p: One", "p: Two"];
  expect(await blocksOf(page)).toEqual(typed);
  await expect
    .poll(async () => (await desk.storedArticles()).at(-1)?.document.content?.length)
    .toBe(5);
});

test("select all, then typing, keeps every field and every letter in one place", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await clickInto(page, ".headline");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Control+a");
  await page.keyboard.type("New");
  expect(await blocksOf(page)).toEqual([
    "headline: New",
    "standfirst: ",
    "byline: ",
    "lead-picture: ",
    "p: ",
  ]);
  // Typing is undone by half seconds; on a busy machine these three letters may be two of them.
  await expect
    .poll(async () => {
      await page.keyboard.press("Control+z");
      return blocksOf(page);
    })
    .toEqual(whole);
});

test("select all takes the field first, then the body", async ({ desk }) => {
  const page = await openStory(desk);
  await clickInto(page, ".headline");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("First press");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Second press");
  expect(await blocksOf(page)).toEqual([
    "headline: First press",
    words.standfirst,
    words.byline,
    words.picture,
    "p: Second press",
  ]);
});

test("several blocks pasted into the headline stand there on one line", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, ".headline");
  await paste(page, { "text/plain": "One\n\nTwo\r\nThree" });
  expect((await blocksOf(page))[0]).toBe("headline: One Two Three");
});

test("Enter in the lead picture's caption goes on to the body", async ({ desk }) => {
  const page = await openStory(desk);
  await clickInto(page, ".caption");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("So: ");
  expect(await blocksOf(page)).toEqual([
    ...whole.slice(0, 4),
    words.first.replace("p: ", "p: So: "),
    words.second,
  ]);
});

test("Backspace and Delete at the edges of the fields change nothing", async ({ desk }) => {
  const page = await openStory(desk);
  for (const field of [".headline", ".standfirst", ".byline", ".caption"]) {
    await clickInto(page, field);
    await page.keyboard.press("Delete");
    await page.keyboard.press("Control+Delete");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Control+Backspace");
  }
  await clickInto(page, "> p:not(.standfirst, .byline)");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  expect(await blocksOf(page)).toEqual(whole);
});

test("undo goes back through caption, body and headline in their order", async ({ desk }) => {
  const page = await openStory(desk);
  // Apart by more than the half second within which changes are undone together.
  for (const field of [".headline", ".caption"]) {
    await clickInto(page, field);
    await page.keyboard.type("!");
    await page.waitForTimeout(600);
  }
  expect(await blocksOf(page)).toEqual([
    `${words.headline}!`,
    words.standfirst,
    words.byline,
    `${words.picture}!`,
    words.first,
    words.second,
  ]);
  await page.keyboard.press("Control+z");
  expect((await blocksOf(page)).slice(0, 4)).toEqual([
    `${words.headline}!`,
    words.standfirst,
    words.byline,
    words.picture,
  ]);
  await page.keyboard.press("Control+z");
  expect(await blocksOf(page)).toEqual(whole);
});

test("Tab goes through the fields and Shift-Tab comes back", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, ".headline");
  for (const letter of ["H", "S", "B"]) {
    await page.keyboard.type(letter);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("T");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("2");
  expect(await blocksOf(page)).toEqual(["headline: H", "standfirst: S", "byline: B2", "p: T"]);
});

test("what is typed after a click stands where it was clicked, however late the browser says so", async ({
  desk,
}) => {
  const page = await openStory(desk);
  // A busy machine: what the browser has to say of the selection waits longer than ProseMirror does.
  await page.evaluate(() => {
    let until = 0;
    addEventListener("mousedown", () => (until = performance.now() + 100), { capture: true });
    const hold = (event: Event): void => {
      if (!event.isTrusted || performance.now() > until) return;
      event.stopImmediatePropagation();
      setTimeout(() => document.dispatchEvent(new Event("selectionchange")), 100);
    };
    addEventListener("selectionchange", hold, { capture: true });
  });
  for (const turn of ["1", "2", "3"]) {
    await page.getByRole("searchbox").focus();
    // In another place each time: three clicks in one select the paragraph.
    const position = { x: 100 * Number(turn), y: 12 };
    await page.locator(".ProseMirror > p:last-child").click({ position });
    await page.waitForTimeout(150);
    await page.keyboard.type(turn);
  }
  const written = await blocksOf(page);
  expect(written.slice(0, -1)).toEqual(whole.slice(0, -1));
  expect(written.at(-1)?.length).toBe((whole.at(-1)?.length ?? 0) + 3);
});
