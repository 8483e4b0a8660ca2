import type { Crop } from "#shared/article/crop.ts";
import { moveCrop, type Ratio, resizeCrop } from "./crop-geometry.ts";

const directions: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const corner = { across: 1, down: 1 } as const;

/**
 * What a key makes of a crop: arrows move it, with Shift they move its right and lower sides. Each
 * by a hundredth of the picture; by a thousandth with Alt.
 * @returns null for any other key
 */
export function cropByKey(
  crop: Crop,
  ratio: Ratio,
  key: { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean },
): Crop | null {
  const direction = directions[key.key];
  if (direction === undefined) return null;
  const step = key.altKey ? 0.001 : 0.01;
  const [dx, dy] = [direction[0] * step, direction[1] * step];
  if (!key.shiftKey) return moveCrop(crop, dx, dy);
  if (ratio === null) return resizeCrop(crop, corner, { dx, dy }, null);
  const across = dx === 0 ? dy * ratio : dx;
  return resizeCrop(crop, corner, { dx: across, dy: across / ratio }, ratio);
}
