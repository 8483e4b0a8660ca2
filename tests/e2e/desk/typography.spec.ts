import { expect, test } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openEmpty, paste } from "../editor/canvas-page.ts";

test("quotes, apostrophes, primes and dashes are set as they are typed", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, ".headline");
  await page.keyboard.type("'20 dead' in the '90s");
  await clickInto(page, "> p:last-child");
  await page.keyboard.type(`"It's rock 'n' roll," he said -- and he is 6'2" tall...`);
  await page.keyboard.press("Enter");
  await page.keyboard.type("`x` ");
  expect(await blocksOf(page)).toEqual([
    "headline: ‘20 dead’ in the ’90s",
    "standfirst: ",
    "byline: ",
    "p: “It’s rock ’n’ roll,” he said – and he is 6′2″ tall…",
    "p: x ",
  ]);
  await expect(page.locator(".ProseMirror code")).toHaveText("x");
});

test("Backspace gives one sign back as it was typed, and marks are kept", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, "> p:last-child");
  await page.keyboard.type('say "');
  await page.keyboard.press("Backspace");
  await page.keyboard.type("no");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("a--b");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("b's");
  expect((await blocksOf(page)).at(-1)).toBe('p: say "noa–b’s');
  await expect(page.locator(".ProseMirror strong")).toHaveText("a–b’s");
});

test("pasted text, code and what follows a backslash stay as they are", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, "> p:last-child");
  await paste(page, { "text/plain": `"it's" -- so...` });
  await page.keyboard.type(' \\"');
  await page.keyboard.press("Control+e");
  await page.keyboard.type(`"x--y..."`);
  expect((await blocksOf(page)).at(-1)).toBe(`p: "it's" -- so... \\""x--y..."`);
});

test("typography can be switched off, and the choice is kept", async ({ desk }) => {
  const page = await openEmpty(desk);
  await page.getByRole("button", { name: "Language and theme" }).click();
  await page.getByRole("menuitemradio", { name: "Leave them as typed" }).click();
  await page.keyboard.press("Escape");
  await clickInto(page, ".headline");
  await page.keyboard.type('"It\'s"');
  expect((await blocksOf(page))[0]).toBe('headline: "It\'s"');
  await desk.reopen();
  await page.locator(".ProseMirror .standfirst").waitFor();
  await clickInto(page, ".standfirst");
  await page.keyboard.type("--'");
  expect((await blocksOf(page))[1]).toBe("standfirst: --'");
});
