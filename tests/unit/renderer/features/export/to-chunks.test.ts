import fc from "fast-check";
import { expect, it } from "vitest";
import { toChunks } from "../../../../../renderer/features/export/to-chunks.ts";

it("loses nothing and cuts no character in two", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constant("\n"),
    fc.constant("😀".repeat(3001)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("").toWellFormed();
      const chunks = toChunks(text);
      expect(chunks.join("")).toBe(text);
      expect(chunks.filter((chunk) => !chunk.isWellFormed() || chunk === "")).toEqual([]);
    }),
  );
});

it("keeps every piece small, however long a line is", () => {
  const longest = Math.max(...toChunks("x".repeat(100_000)).map((chunk) => chunk.length));
  expect(longest).toBeLessThan(8002);
});
