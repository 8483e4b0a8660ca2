import fc from "fast-check";
import { expect, it } from "vitest";
import { cropPixels, isSameCrop, parseCrop, toCrop } from "#shared/article/crop.ts";
import { cropArbitrary } from "../../../support/line-arbitrary.ts";

it.each([
  [{ x: 0, y: 0, width: 1, height: 1 }],
  [{ x: 1 / 3, y: 0.25, width: 2 / 3, height: 0.02 }],
])("reads %j as a crop", (value) => {
  expect(parseCrop(value)).toEqual(value);
});

it.each([
  null,
  "0 0 1 1",
  [0, 0, 1, 1],
  {},
  { x: 0, y: 0, width: 1 },
  { x: -0.1, y: 0, width: 1, height: 1 },
  { x: 0.5, y: 0, width: 0.6, height: 1 },
  { x: 0, y: 0, width: 0, height: 1 },
  { x: 0, y: 0, width: 0.001, height: 1 },
  { x: 0, y: 0, width: 1e308, height: 1 },
  { x: Number.NaN, y: 0, width: 1, height: 1 },
  { x: "0", y: 0, width: 1, height: 1 },
  { x: 0, y: 0, width: 1, height: 1, run: "alert(1)" },
])("refuses %j", (value) => {
  expect(parseCrop(value)).toBeNull();
});

it("makes a crop of any rectangle, or null where it is the whole picture", () => {
  fc.assert(
    fc.property(
      fc.record({
        x: fc.double({ noNaN: true }),
        y: fc.double({ min: -2, max: 2, noNaN: true }),
        width: fc.double({ min: -2, max: 2, noNaN: true }),
        height: fc.double({ min: -2, max: 2, noNaN: true }),
      }),
      (rectangle) => {
        const crop = toCrop(rectangle);
        if (crop === null) return;
        expect(parseCrop(crop)).toEqual(crop);
        expect(toCrop(crop)).toEqual(crop);
      },
    ),
  );
});

it("shows at least one pixel and none outside, however small the picture", () => {
  const sides = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(sides, sides, cropArbitrary, (width, height, crop) => {
      if (crop === null) return;
      const part = cropPixels({ width, height }, crop);
      expect(part.width).toBeGreaterThan(0);
      expect(part.height).toBeGreaterThan(0);
      expect(part.left + part.width).toBeLessThanOrEqual(width);
      expect(part.top + part.height).toBeLessThanOrEqual(height);
    }),
  );
});

it("takes the whole picture and no crop for the same", () => {
  expect(isSameCrop(null, { x: 0, y: 0, width: 1, height: 1 })).toBe(true);
  expect(isSameCrop(null, { x: 0, y: 0, width: 0.5, height: 1 })).toBe(false);
});
