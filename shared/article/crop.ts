/**
 * The part of a picture that one use of it shows, in fractions of the picture as it is shown (its
 * orientation applied), so that it also fits a better file that takes the picture's place.
 */
export type Crop = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The picture as a whole. */
export const wholePicture: Crop = { x: 0, y: 0, width: 1, height: 1 };

/** No side of a crop is shorter than this part of the picture's. */
export const smallestCrop = 0.02;

// A ten-thousandth is finer than a pixel of what any page shows.
const steps = 10_000;

/**
 * Reads a crop from outside.
 * @returns null for anything that is not a part of a picture
 */
export function parseCrop(value: unknown): Crop | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { x, y, width, height, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0 || !isStretch(x, width) || !isStretch(y, height)) return null;
  return value as Crop;
}

function isStretch(start: unknown, length: unknown): boolean {
  if (typeof start !== "number" || typeof length !== "number") return false;
  // Fractions that others have written may add up to a hair more than 1.
  return start >= 0 && length >= smallestCrop - 1e-9 && start + length <= 1 + 1e-9;
}

/** Fits any rectangle into the picture and to the precision that is stored; null when it is the whole. */
export function toCrop(rectangle: Crop): Crop | null {
  const [x, width] = fit(rectangle.x, rectangle.width);
  const [y, height] = fit(rectangle.y, rectangle.height);
  if (width === steps && height === steps) return null;
  return { x: x / steps, y: y / steps, width: width / steps, height: height / steps };
}

function fit(start: number, length: number): readonly [start: number, length: number] {
  const whole = Math.min(Math.max(Math.round(length * steps), smallestCrop * steps), steps);
  const first = Math.min(Math.max(Math.round(start * steps), 0), steps - whole);
  return [first, whole];
}

/** A crop's name in a file name: four whole numbers. */
export function cropName({ x, y, width, height }: Crop): string {
  return [x, y, width, height].map((part) => Math.round(part * steps)).join("-");
}

/** The crop of such a name; null for anything else. */
export function fromCropName(name: string): Crop | null {
  const parts = /^\d{1,5}(?:-\d{1,5}){3}$/u.test(name) ? name.split("-").map(Number) : [];
  const [x = 0, y = 0, width = 0, height = 0] = parts.map((part) => part / steps);
  return parts.length === 0 ? null : parseCrop({ x, y, width, height });
}

/** The pixels of a picture that a crop shows; at least one. */
export function cropPixels(
  { width, height }: { readonly width: number; readonly height: number },
  crop: Crop,
): {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} {
  const [left, across] = pixels(width, crop.x, crop.width);
  const [top, down] = pixels(height, crop.y, crop.height);
  return { left, top, width: across, height: down };
}

function pixels(side: number, start: number, length: number): readonly [number, number] {
  const first = Math.min(Math.round(start * side), side - 1);
  const last = Math.min(Math.round((start + length) * side), side);
  return [first, Math.max(1, last - first)];
}

/** Whether two crops show the same. */
export function isSameCrop(one: Crop | null, other: Crop | null): boolean {
  return cropName(one ?? wholePicture) === cropName(other ?? wholePicture);
}
