import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, it } from "vitest";
import { toSearchExpression } from "../../../../../electron/library/index/search-expression.ts";

it("asks for every word as a prefix, folded", () => {
  expect(toSearchExpression("  Élysée  حكومة ")).toBe('"elysee"* "حكومه"*');
});

it("keeps a compound together", () => {
  expect(toSearchExpression("Nagorno-Kara")).toBe('"nagorno-kara"*');
});

it.each(["", "   ", '"', "!? -- …", "\0"])("finds no word in %j", (query) => {
  expect(toSearchExpression(query)).toBe(null);
});

it("writes nothing that SQLite takes for an error, whatever was typed", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE search USING fts5(text)");
  const find = database.prepare("SELECT rowid FROM search WHERE search MATCH ?");
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc
      .array(fc.constantFrom('"', "*", "(", ")", "AND", "NOT", "NEAR", "^", ":", "a", "\0", " "))
      .map((parts) => parts.join("")),
  );
  const finds = fc.property(typed, (query) => {
    const expression = toSearchExpression(query);
    return expression === null || find.all(expression).length === 0;
  });
  expect(() => fc.assert(finds)).not.toThrow();
  database.close();
});
