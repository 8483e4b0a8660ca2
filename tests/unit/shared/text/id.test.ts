import fc from "fast-check";
import { expect, it } from "vitest";
import { createId, isId, timeOfId } from "#shared/text/id.ts";

it("makes ids that sort by time", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 45 }),
      fc.uint8Array({ minLength: 10, maxLength: 10 }),
      (time, random) => {
        const id = createId(time, random);
        expect(isId(id)).toBe(true);
        expect(timeOfId(id)).toBe(time);
        expect(createId(time + 1, random) > id).toBe(true);
      },
    ),
  );
});

it("knows what is no id", () => {
  expect(isId("../../etc/passwd")).toBe(false);
});
