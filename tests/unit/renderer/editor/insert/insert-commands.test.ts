import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { insertElement } from "../../../../../renderer/editor/insert/insert-commands.ts";
import { insertEmbed } from "../../../../../renderer/editor/insert/insert-embed.ts";
import { insertKinds } from "../../../../../renderer/editor/insert/insert-kinds.ts";
import { weigh } from "../../../../../renderer/editor/paste/weight.ts";
import { article, block, edit, holding } from "../editing.ts";
import { randomDocument } from "../random-document.ts";

const requests = { choosePictures: () => true, askEmbed: () => true };
const own = insertKinds.filter((kind) => kind !== "add-picture" && kind !== "embed");
const empty = article(block("paragraph", "One"), block("paragraph"), block("paragraph", "Two"));
const inEmpty = empty.content.size - 6;

describe("an element put into an empty paragraph takes its place", () => {
  it.each([
    ["subhead-2", "subhead: |"],
    ["quote", "quote (paragraph: |)"],
    ["pull-quote", "pullQuote (pullQuoteText: |, attribution: )"],
    ["bullet-list", "bulletList (listItem (paragraph: |))"],
    ["ordered-list", "orderedList (listItem (paragraph: |))"],
    ["task-list", "taskList (taskItem (paragraph: |))"],
    ["related-links", "relatedLinks (relatedLink: |)"],
    ["code-block", "codeBlock: |"],
    ["paragraph", "paragraph: |"],
  ] as const)("%s", (kind, made) => {
    const editing = edit(empty, inEmpty);
    editing.run(insertElement(kind, requests));
    expect(editing.body()).toEqual(["paragraph: One", made, "paragraph: Two"]);
  });

  it("a table of three by three begins with a row of headers, and the caret in the first", () => {
    const editing = edit(empty, inEmpty);
    editing.run(insertElement("table", requests));
    const row = (cell: string, first = "paragraph: "): string =>
      `tableRow (${cell} (${first}), ${cell} (paragraph: ), ${cell} (paragraph: ))`;
    expect(editing.body()[1]).toBe(
      `table (${row("tableHeader", "paragraph: |")}, ${row("tableCell")}, ${row("tableCell")})`,
    );
  });

  it("what cannot be written in leaves the caret in the text below, or in a new paragraph", () => {
    const editing = edit(empty, inEmpty);
    editing.run(insertElement("rule", requests));
    expect(editing.body()).toEqual(["paragraph: One", "rule", "paragraph: |Two"]);
    const last = edit(article(block("paragraph", "One")), "One");
    last.run(insertEmbed("https://example.org", "Map"));
    expect(last.body()).toEqual(["paragraph: One", "embed", "paragraph: |"]);
  });
});

describe("an element asked for elsewhere", () => {
  it("goes below the paragraph with words in it", () => {
    const editing = edit(empty, "O");
    editing.run(insertElement("subhead-3", requests));
    expect(editing.body()).toEqual([
      "paragraph: One",
      "subhead: |",
      "paragraph: ",
      "paragraph: Two",
    ]);
  });

  it("goes to the body's beginning from the headline and the lead picture's caption", () => {
    for (const place of ["Head", "Lead"]) {
      const editing = edit(empty, place);
      editing.run(insertElement("rule", requests));
      expect(editing.body().slice(0, 2)).toEqual(["rule", "paragraph: |One"]);
    }
  });

  it("ends the list at whose empty item it is asked for", () => {
    const item = (words: string) => holding("listItem", block("paragraph", words));
    const list = article(holding("bulletList", item("One"), item(""), item("Two")));
    const editing = edit(list, list.content.size - 11);
    expect(editing.body()).toEqual([
      "bulletList (listItem (paragraph: One), listItem (paragraph: |), listItem (paragraph: Two))",
    ]);
    editing.run(insertElement("pull-quote", requests));
    expect(editing.body()).toEqual([
      "bulletList (listItem (paragraph: One))",
      "pullQuote (pullQuoteText: |, attribution: )",
      "bulletList (listItem (paragraph: Two))",
    ]);
  });

  it("stays out of a table's cell, and out of the notes", () => {
    const cell = holding("tableCell", block("paragraph", "Cell"));
    const note = holding("footnote", block("paragraph", "Note"));
    const doc = article(holding("table", holding("tableRow", cell)), holding("footnotes", note));
    for (const place of ["Cell", "Note"]) {
      const editing = edit(doc, place);
      editing.run(insertElement("quote", requests));
      expect(editing.body()).toEqual([
        "table (tableRow (tableCell (paragraph: Cell)))",
        "quote (paragraph: |)",
        "footnotes (footnote (paragraph: Note))",
      ]);
    }
  });

  it("takes the place of the words that asked for it, and undo brings them back", () => {
    const doc = article(block("paragraph", "/tab"));
    const editing = edit(doc, "/tab");
    const to = editing.state().selection.from;
    editing.run(insertElement("rule", requests, { from: to - 4, to }));
    expect(editing.body()).toEqual(["rule", "paragraph: |"]);
    editing.undo();
    expect(editing.state().doc.eq(doc)).toBe(true);
    expect(editing.body()).toEqual(["paragraph: /tab|"]);
  });
});

describe("a footnote", () => {
  const labels = (editing: ReturnType<typeof edit>): readonly string[] => {
    const found: string[] = [];
    editing.state().doc.descendants((node) => {
      if (node.type.name.startsWith("footnote") && node.type.name !== "footnotes")
        found.push(`${node.type.name} ${String(node.attrs["label"])} ${node.textContent}`.trim());
    });
    return found;
  };
  const reference = (label: string) => ({ type: "footnoteReference", attrs: { label } });
  const note = (label: string, words: string) => ({
    type: "footnote",
    attrs: { label },
    content: [block("paragraph", words)],
  });

  it("is a reference at the caret and a note with the caret in it", () => {
    const editing = edit(article(block("paragraph", "One two")), "One");
    editing.run(insertElement("footnote", requests));
    expect(editing.body()).toEqual(["paragraph: One two", "footnotes (footnote (paragraph: |))"]);
    expect(labels(editing)).toEqual(["footnoteReference 1", "footnote 1"]);
  });

  it("between two others is the second, and the one after it the third", () => {
    const text = (words: string) => ({ type: "text", text: words });
    const paragraph = holding("paragraph", text("a"), reference("1"), text("b"), reference("2"));
    const doc = article(paragraph, holding("footnotes", note("1", "A"), note("2", "B")));
    const editing = edit(doc, "b");
    editing.run(insertElement("footnote", requests));
    expect(labels(editing)).toEqual([
      "footnoteReference 1",
      "footnoteReference 2",
      "footnoteReference 3",
      "footnote 1 A",
      "footnote 2",
      "footnote 3 B",
    ]);
    expect(editing.body().at(-1)).toBe(
      "footnotes (footnote (paragraph: A), footnote (paragraph: |), footnote (paragraph: B))",
    );
    editing.undo();
    expect(editing.state().doc.eq(doc)).toBe(true);
  });

  it("leaves labels alone that are no numbers", () => {
    const paragraph = holding("paragraph", { type: "text", text: "Cost" }, reference("budget"));
    const editing = edit(article(paragraph, holding("footnotes", note("budget", "A"))), "Cost");
    editing.run(insertElement("footnote", requests));
    expect(labels(editing)).toEqual([
      "footnoteReference 1",
      "footnoteReference budget",
      "footnote 1",
      "footnote budget A",
    ]);
  });

  it("stands in no headline, no caption and no note", () => {
    const doc = article(block("paragraph", "One"), holding("footnotes", note("1", "Note")));
    for (const place of ["Head", "Lead", "Note"]) {
      const editing = edit(doc, place);
      expect(editing.run(insertElement("footnote", requests))).toBe(false);
      expect(editing.state().doc.eq(doc)).toBe(true);
    }
  });
});

describe("any element, anywhere in any document", () => {
  it("keeps the document valid and everything in it, and one undo takes it back", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), fc.constantFrom(...own), (json, at, kind) => {
        const doc = fromDocumentJson(json);
        const editing = edit(doc, at % doc.content.size);
        editing.run(insertElement(kind, requests));
        const after = editing.state().doc;
        after.check();
        expect(weigh(after.content).letters).toBe(weigh(doc.content).letters);
        expect(weigh(after.content).things).toBeGreaterThanOrEqual(weigh(doc.content).things);
        editing.undo();
        expect(editing.state().doc.eq(doc)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
