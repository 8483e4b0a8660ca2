import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Picture } from "#shared/picture/picture.ts";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { wirePicture } from "../../support/wire-picture.ts";
import { ferry, talks } from "../spine/stories.ts";
import { dropFiles } from "./picture-page.ts";

const both = {
  creator: ["JANE DOE"],
  instructions: "NO SALES; SPAIN OUT",
  description: "Lanterns rise above the harbour",
};
const xmp = { ...both, credit: "(c) AFP via Getty", headline: "Lantern night" };
const iim = { ...both, credit: "Reuters", headline: "A night of lanterns" };

/** Opens an article without pictures and drops a wire picture on it. */
async function openWithPicture(desk: DeskUnderTest): Promise<Page> {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await dropFiles(page.locator(".ProseMirror > p").first(), [
    await wirePicture("wire.jpg", xmp, iim),
  ]);
  await page.locator("figure img").waitFor();
  return page;
}

async function onlyRecord({ libraryPath }: DeskUnderTest): Promise<Picture> {
  const [name = ""] = await readdir(join(libraryPath, "pictures"));
  return JSON.parse(await readFile(join(libraryPath, "pictures", name), "utf8")) as Picture;
}

test("a wire picture's credit comes in cleaned, is settled with a few keys, and holds in every article", async ({
  desk,
}) => {
  const page = await openWithPicture(desk);
  await page.keyboard.press("Control+,");
  await page.getByRole("textbox", { name: "Name" }).fill("Layla Haddad");
  await page.getByRole("button", { name: "Done" }).click();
  const credit = page.locator("figure .credit-button");
  await expect(credit).toHaveText("Jane Doe/AFP via Getty Images");
  await page.getByRole("option").focus();
  await page.keyboard.press("Control+d");
  await expect(page.getByRole("option")).toHaveCount(2);

  await credit.click();
  const form = page.getByRole("dialog", { name: "Picture credit" });
  await expect(form).toContainText("Used in 2 articles.");
  const line = form.getByRole("textbox", { name: "Credit line" });
  await form.getByRole("button", { name: "Credit Line: take Reuters IIM" }).focus();
  await page.keyboard.press("2");
  await expect(line).toHaveValue("Jane Doe/Reuters");
  // The next question has the keyboard.
  await expect(form.getByRole("button", { name: /Headline: take Lantern night/u })).toBeFocused();
  await page.keyboard.press("1");
  await expect(form.getByText("The file says two things")).toBeHidden();
  await form.getByRole("button", { name: "Undo: Capitals as names have them" }).press("Enter");
  await expect(line).toHaveValue("JANE DOE/Reuters");
  await page.keyboard.press("Control+z");
  await expect(line).toHaveValue("Jane Doe/Reuters");
  await form.getByRole("button", { name: "Accept: Not allowed: syndication" }).press("Enter");
  await form.getByRole("button", { name: /Dismiss: Not allowed: any use/u }).press("Enter");

  await form.getByText("All details").click();
  await form.getByLabel("Find a field").fill("web state");
  await form.getByLabel("Web Statement of Rights").fill("terms");
  await form.getByLabel("Find a field").fill("city");
  await form.getByLabel("City", { exact: true }).fill("Beirut");
  await form.getByLabel("Find a field").fill("");
  await form.getByRole("button", { name: "Save credit" }).click();
  const statement = form.getByLabel("Web Statement of Rights");
  await expect(statement).toBeFocused();
  await expect(statement).toHaveAccessibleDescription(/No web address/u);
  await statement.fill("https://agency.example/terms");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Credit changed in 2 articles")).toBeVisible();
  await expect(credit).toHaveText("Jane Doe/Reuters");

  const signed = { origin: "user", by: "Layla Haddad" };
  const record = await onlyRecord(desk);
  expect(record).toMatchObject({
    creditLine: "Jane Doe/Reuters",
    creators: [{ name: "Jane Doe" }],
    supplyChain: ["Reuters"],
    headline: "Lantern night",
    webStatement: "https://agency.example/terms",
    location: { city: "Beirut" },
    rights: { terms: [{ effect: "deny", action: "syndicate", note: "NO SALES" }] },
  });
  expect(record.provenance).toMatchObject({
    credit: [
      { value: "(c) AFP via Getty", origin: "xmp" },
      { value: "Reuters", origin: "iim" },
      { value: "Reuters", ...signed },
    ],
    headline: [{ origin: "xmp" }, { origin: "iim" }, { value: "Lantern night", ...signed }],
    city: [{ value: "Beirut", ...signed }],
    cleaning: [{ origin: "rule:capitals", value: { before: "JANE DOE", after: "Jane Doe" } }],
  });

  await page.getByRole("option").nth(1).click();
  await expect(credit).toHaveText("Jane Doe/Reuters");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(credit).toHaveText("Jane Doe/AFP via Getty Images");
  expect((await onlyRecord(desk)).rights).toBeUndefined();
});

test("the inspector lists the pictures: arrows move, Enter opens the credit, a button goes to the page", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry, "talks.txt": talks });
  await page.getByRole("option", { name: /Ferry/u }).click();
  const tab = page.getByRole("tab", { name: "Pictures" });
  await tab.click();
  await expect(page.getByText("No pictures yet")).toBeVisible();
  await page.getByRole("option", { name: /Ministers/u }).click();
  const row = page.getByRole("button", { name: /picture 1: The ministers/u });
  await expect(row).toHaveAccessibleName(/Getty.*Rights unknown/u);
  await dropFiles(page.locator(".ProseMirror > p").last(), [
    await wirePicture("plain.jpg", {}, {}),
  ]);
  const second = page.getByRole("button", { name: /picture 2: No caption/u });
  await expect(second).toHaveAccessibleName(/No credit.*No alt text/u);
  await row.focus();
  await page.keyboard.press("ArrowDown");
  await expect(second).toBeFocused();
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Picture credit" });
  await form.getByRole("textbox", { name: "Credit line" }).fill("Jo Pell/AFP");
  await page.keyboard.press("Escape");
  await expect(second).toBeFocused();
  await page.getByRole("button", { name: "Go on with them" }).click();
  await form.getByText("All details").click();
  await form.getByLabel("Find a field").fill("category");
  await form.getByLabel("Category").click();
  await page.getByRole("option", { name: "Agency", exact: true }).click();
  await form.getByRole("button", { name: "Save credit" }).click();
  await expect(second).toHaveAccessibleName(/Jo Pell\/AFP.*Rights clear/u);
  await page.getByRole("button", { name: "Go to picture 2 on the page" }).click();
  await expect(page.locator("figure:not(.lead-picture)")).toHaveClass(/selectednode/u);
});

test("the credit rules are tried on the library's own pictures, and a broken one is named", async ({
  desk,
}) => {
  const page = await openWithPicture(desk);
  const rule = {
    id: "getty-short",
    why: "Our page is narrow.",
    in: ["party"],
    find: "^Getty Images$",
    replace: "Getty",
    examples: { changes: [["Getty Images", "Getty"]], leaves: ["AFP"] },
  };
  const house = join(desk.libraryPath, "house");
  await mkdir(house, { recursive: true });
  const write = (rules: unknown): Promise<void> =>
    writeFile(join(house, "credit-rules.json"), JSON.stringify(rules));
  await write([rule]);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("credit rules");
  await page.getByRole("option", { name: "Preview credit rules" }).click();
  const dialog = page.getByRole("dialog", { name: "Credit rules" });
  await expect(dialog).toContainText(
    "Pictures with a credit in their file: 1. Changed by a rule: 1.",
  );
  await expect(
    dialog.getByRole("listitem").filter({ hasText: "Our page is narrow." }),
  ).toContainText("1 picture");
  await write([{ ...rule, replace: "Getti" }]);
  await dialog.getByRole("button", { name: "Look again" }).click();
  await expect(dialog.getByRole("alert")).toContainText(
    "Rule getty-short: it makes “Getti” of “Getty Images”, where its own example says “Getty”",
  );
});

for (const { colorScheme, language, names } of [
  { colorScheme: "light", language: "English", names: ["Pictures", "All details"] },
  { colorScheme: "dark", language: "العربية", names: ["الصور", "كل التفاصيل"] },
] as const)
  test(`the picture form and the list of pictures have no accessibility faults: ${colorScheme}, ${language}`, async ({
    desk,
  }) => {
    await desk.page.emulateMedia({ colorScheme });
    const page = await openWithPicture(desk);
    const audit = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
      ).toEqual([]);
    };
    await page.getByRole("button", { name: "Language and theme" }).click();
    await page.getByRole("menuitemradio", { name: language }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: names[0] }).click();
    await audit();
    await page.locator("figure .credit-button").click();
    const form = page.getByRole("dialog");
    await form.getByText(names[1]).click();
    for (const group of await form.locator("details details > summary").all()) await group.click();
    await audit();
    await page.setViewportSize({ width: 600, height: 800 });
    const width = await form.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(width[0]).toBe(width[1]);
    await audit();
  });
