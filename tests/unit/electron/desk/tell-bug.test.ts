import { ORPCError } from "@orpc/server";
import { afterEach, expect, it, vi } from "vitest";
import { tellBug } from "../../../../electron/desk/tell-bug.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("writes bugs down, and no request that breaks the contract", () => {
  const said: unknown[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(text) > 0);
  tellBug(new ORPCError("BAD_REQUEST"));
  tellBug(new DOMException("closed", "AbortError"));
  expect(said).toEqual([]);
  tellBug(new TypeError("a bug"));
  tellBug(new ORPCError("INTERNAL_SERVER_ERROR", { cause: new Error("a wrong answer") }));
  expect(said.map((text) => String(text).match(/a bug|a wrong answer/u)?.[0])).toEqual([
    "a bug",
    "a wrong answer",
  ]);
});
