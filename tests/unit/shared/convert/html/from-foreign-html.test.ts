import { expect, it } from "vitest";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { fromHtml } from "#shared/convert/html/from-html.ts";
import { fixture, reading } from "./html-contexts.ts";

/** A piece of HTML as the body that is read from it. */
function bodyOf(html: string): string {
  const { story } = fromHtml(html, reading());
  return story.document.children
    .slice(3)
    .map((node) => node.toString())
    .join(", ");
}

it("finds the article in a page, and says what it found, guessed and left out", () => {
  const { story, report } = fromHtml(fixture("foreign-page.html"), reading());
  const read = {
    article: story.article,
    document: toDocumentJson(story.document),
    pictures: [...story.pictures.values()],
    report,
  };
  expect(read).toEqual(JSON.parse(fixture("foreign-page.json")));
});

it.each([
  ["text straight in the body", "Hello <b>there</b>", 'paragraph("Hello ", bold("there"))'],
  [
    "boxes that hold text and boxes",
    "<div>a<div>b</div>c</div>",
    'paragraph("a"), paragraph("b"), paragraph("c")',
  ],
  [
    "two breaks as a new paragraph",
    "<p>a<br><br>b<br>c<br></p>",
    'paragraph("a"), paragraph("b", hardBreak, "c")',
  ],
  [
    "white space as a browser shows it",
    "<p> a\n  <i> b </i> c&nbsp; </p>",
    'paragraph("a ", italic("b "), "c\u00a0")',
  ],
  ["a picture alone as a figure", '<p> <img src="a.jpg"> </p>', "figure(caption)"],
  [
    "a picture in a line as part of it",
    '<p>a <img src="a.jpg"> b</p>',
    'paragraph("a ", inlinePicture, " b")',
  ],
  [
    "formatting round blocks",
    "<b><p>a</p><p>b</p></b>",
    'paragraph(bold("a")), paragraph(bold("b"))',
  ],
  ["the wrapper of Google Docs", '<b style="font-weight:normal"><p>a</p></b>', 'paragraph("a")'],
  [
    "a list in a list",
    "<ul><li>a</li><ul><li>b</li></ul></ul>",
    'bulletList(listItem(paragraph("a"), bulletList(listItem(paragraph("b")))))',
  ],
  [
    "boxes to tick",
    '<ul><li><input type="checkbox" checked> a</li></ul>',
    'taskList(taskItem(paragraph("a")))',
  ],
  [
    "a table of one cell as no table",
    "<table><tr><td>a<p>b</table>",
    'paragraph("a"), paragraph("b")',
  ],
  ["unknown elements by their text", "<p><blink>a</blink> <x-y>b</x-y></p>", 'paragraph("a b")'],
  ["quotation marks of q", "<p>He said <q>no</q>.</p>", 'paragraph("He said “no”.")'],
  ["code as it stands", "<pre>\n a\n\tb</pre>", 'codeBlock(" a\\n\\tb")'],
  ["an empty page as an empty paragraph", "<!-- nothing --> ", "paragraph"],
])("reads %s", (_, html, body) => {
  expect(bodyOf(html)).toBe(body);
});

it.each([
  ["span.credit", '<span class="credit">Ann Lee/AFP</span>', "Ann Lee/AFP"],
  ["cite", "<cite>Photograph: Ann Lee</cite>", "Ann Lee"],
  ["small", "<small>(Photo: Ann Lee)</small>", "Ann Lee"],
  ["square brackets", "[Getty]", "Getty"],
  [
    "round brackets that say so",
    "(Photo by Ann Lee/AFP via Getty Images)",
    "Ann Lee/AFP via Getty Images",
  ],
])("takes a credit from %s of a caption, and leaves the caption bare", (_, html, credit) => {
  const page = `<p>Text</p><figure><img src="a.jpg" alt="A dog"><figcaption>A dog runs. ${html}</figcaption></figure>`;
  const { story } = fromHtml(page, reading());
  const [picture] = story.pictures.values();
  expect([story.document.lastChild?.textContent, picture?.creditLine]).toEqual([
    "A dog runs.",
    credit,
  ]);
});

it("keeps brackets that credit nobody in the caption", () => {
  const page = `<p>a</p><figure><img src="a.jpg"><figcaption>They was [sic] there (in May)</figcaption></figure>`;
  const { story } = fromHtml(page, reading());
  expect(story.document.lastChild?.textContent).toBe("They was [sic] there (in May)");
});

it("takes a language that is none from the letters, and says so", () => {
  const { story, report } = fromHtml('<html lang="x y"><p>مرحبا</p>', reading());
  expect(story.article.language).toBe("ar");
  expect(report).toEqual([{ kind: "guessed", code: "html-language-guessed", text: "ar" }]);
});

it("keeps a direction only where it says something else than the letters", () => {
  const { story } = fromHtml('<p dir="ltr">a</p><p dir="rtl">b</p><p dir="rtl">ج</p>', reading());
  expect(story.document.children.slice(3).map((node) => node.attrs["dir"] as unknown)).toEqual([
    null,
    "rtl",
    null,
  ]);
});
