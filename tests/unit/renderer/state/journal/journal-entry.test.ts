import fc from "fast-check";
import { expect, it } from "vitest";
import {
  keyOfEntry,
  pageOfKey,
  parseEntryDocument,
  parseJournalEntry,
  wordsIn,
  type JournalEntry,
} from "../../../../../renderer/state/journal/journal-entry.ts";
import { newId, textDocument } from "../../../../support/library-fixture.ts";

const entry: JournalEntry = {
  format: 1,
  page: newId(),
  library: newId(),
  article: newId(),
  base: "r1",
  language: "ar",
  document: JSON.stringify(textDocument("Rain", "It rained.", "All day.")),
  sent: ["{}"],
  envelope: { slug: "RAIN" },
  typedAt: 1_795_600_000_000,
};

it("reads what it wrote, and nothing that somebody put beside it", () => {
  expect(parseJournalEntry(structuredClone({ ...entry, extra: "x" }))).toEqual(entry);
  expect(parseEntryDocument(entry)?.textContent).toBe("RainIt rained.All day.");
  expect(pageOfKey(keyOfEntry(entry))).toBe(entry.page);
});

it.each([
  ["another format", { ...entry, format: 2 }],
  ["no id", { ...entry, article: "../../etc" }],
  ["no text", { ...entry, document: { type: "doc" } }],
  ["a patch of what nobody may change", { ...entry, envelope: { id: "x" } }],
  ["a time that is none", { ...entry, typedAt: 1e300 }],
  ["texts that are none", { ...entry, sent: [1] }],
])("takes no entry with %s, and finds its words all the same", (_what, value) => {
  expect(parseJournalEntry(value)).toBeNull();
  expect(wordsIn({ ...value, document: entry.document })).toBe("Rain\nIt rained.\nAll day.");
});

it("survives anything that can stand in a storage", () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withMap: true }), (value) => {
      expect(parseJournalEntry(value)).toBeNull();
      expect(typeof wordsIn(value)).toBe("string");
    }),
  );
  const loop: { self?: unknown; text?: string } = {};
  loop.self = loop;
  expect(wordsIn(loop)).toBe("");
  expect(parseEntryDocument({ ...entry, document: '{"type":"doc"}' })).toBeNull();
  expect(parseEntryDocument({ ...entry, document: "}" })).toBeNull();
  expect(wordsIn({ ...entry, document: "Half a sent" })).toBe("Half a sent");
});
