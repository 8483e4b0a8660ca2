import fc from "fast-check";
import { expect, it } from "vitest";
import { type Crop, toCrop, wholePicture } from "#shared/article/crop.ts";
import {
  centreCrop,
  fitRatio,
  moveCrop,
  resizeCrop,
  scaleCrop,
} from "../../../../../../renderer/editor/figure/crop/crop-geometry.ts";
import { cropByKey } from "../../../../../../renderer/editor/figure/crop/crop-keys.ts";
import { cropRatios, ratioIn } from "../../../../../../renderer/editor/figure/crop/crop-ratios.ts";
import { cropArbitrary } from "../../../../../support/line-arbitrary.ts";

const crops = cropArbitrary.map((crop) => crop ?? wholePicture);
const by = fc.double({ min: -2, max: 2, noNaN: true });
const side = fc.constantFrom(-1, 0, 1);
const handles = fc
  .record({ across: side, down: side })
  .filter(({ across, down }) => across !== 0 || down !== 0) as fc.Arbitrary<
  Parameters<typeof resizeCrop>[1]
>;
const shapes = fc.constantFrom(...cropRatios);
const sizes = fc.record({
  width: fc.integer({ min: 100, max: 9000 }),
  height: fc.integer({ min: 100, max: 9000 }),
});

function isInside({ x, y, width, height }: Crop): boolean {
  const isWithin = Math.min(x, y) >= -1e-9 && Math.max(x + width, y + height) <= 1 + 1e-9;
  return isWithin && Math.min(width, height) > 0;
}

it("stays inside the picture and keeps its shape, whatever is dragged or pressed", () => {
  const step = fc.tuple(
    fc.constantFrom("move", "centre", "resize", "scale", "key"),
    by,
    by,
    handles,
  );
  const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
  fc.assert(
    fc.property(
      crops,
      shapes,
      sizes,
      fc.array(step, { maxLength: 12 }),
      (start, shape, size, steps) => {
        const ratio = ratioIn(shape, size);
        let crop = fitRatio(start, ratio);
        for (const [kind, dx, dy, handle] of steps) {
          if (kind === "move") crop = moveCrop(crop, dx, dy);
          if (kind === "centre") crop = centreCrop(crop, dx, dy);
          if (kind === "resize") crop = resizeCrop(crop, handle, { dx, dy }, ratio);
          if (kind === "scale") crop = scaleCrop(crop, 1 + dx / 3);
          if (kind === "key") {
            const key = keys[Math.abs(Math.round(dx * 10)) % 4] ?? "";
            crop = cropByKey(crop, ratio, { key, shiftKey: dy > 0, altKey: dx > 0 }) ?? crop;
          }
          expect(isInside(crop)).toBe(true);
          const held = ratio ?? crop.width / crop.height;
          expect(crop.width / crop.height / held).toBeCloseTo(1, 6);
        }
      },
    ),
  );
});

it("holds the opposite corner while one is dragged", () => {
  const crop = { x: 0.2, y: 0.2, width: 0.4, height: 0.4 };
  const dragged = resizeCrop(crop, { across: -1, down: -1 }, { dx: 0.1, dy: 0.05 }, null);
  expect(toCrop(dragged)).toEqual({ x: 0.3, y: 0.25, width: 0.3, height: 0.35 });
  const square = resizeCrop(crop, { across: -1, down: -1 }, { dx: 0.1, dy: 0.3 }, 1);
  expect(toCrop(square)).toEqual({ x: 0.3, y: 0.3, width: 0.3, height: 0.3 });
});

it("takes the largest of a shape round the same middle", () => {
  const size = { width: 4000, height: 3000 };
  expect(fitRatio(wholePicture, ratioIn("1:1", size))).toEqual({
    x: 0.125,
    y: 0,
    width: 0.75,
    height: 1,
  });
  const right = { x: 0.8, y: 0, width: 0.2, height: 1 };
  expect(fitRatio(right, ratioIn("1:1", size))).toMatchObject({ x: 0.25, width: 0.75 });
  expect(fitRatio(right, ratioIn("free", size))).toEqual(right);
});
