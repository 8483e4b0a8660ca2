import { type Crop, smallestCrop } from "#shared/article/crop.ts";

/** Which sides of a crop a handle moves: -1 left or upper, 1 right or lower, 0 neither. */
export type Handle = { readonly across: -1 | 0 | 1; readonly down: -1 | 0 | 1 };

/** Width to height of a crop, both in fractions of the picture; null for any. */
export type Ratio = number | null;

/** Moves a crop, and no further than the picture's edges. */
export function moveCrop(crop: Crop, dx: number, dy: number): Crop {
  return {
    ...crop,
    x: clamp(crop.x + dx, 0, 1 - crop.width),
    y: clamp(crop.y + dy, 0, 1 - crop.height),
  };
}

/** Moves a crop so that its middle is here, or as near as the picture's edges let it. */
export function centreCrop(crop: Crop, x: number, y: number): Crop {
  return moveCrop(crop, x - crop.x - crop.width / 2, y - crop.y - crop.height / 2);
}

/** Drags a handle of a crop. What lies on the other side stays where it is; with a ratio, so does that. */
export function resizeCrop(
  crop: Crop,
  handle: Handle,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  ratio: Ratio,
): Crop {
  if (ratio === null) {
    const [x, width] = drag(crop.x, crop.width, handle.across, dx);
    const [y, height] = drag(crop.y, crop.height, handle.down, dy);
    return { x, y, width, height };
  }
  const wide = crop.width + handle.across * dx;
  const high = (crop.height + handle.down * dy) * ratio;
  const wanted = handle.across === 0 ? high : handle.down === 0 ? wide : Math.max(wide, high);
  const most = Math.min(
    room(crop.x, crop.width, handle.across),
    room(crop.y, crop.height, handle.down) * ratio,
  );
  const width = clamp(wanted, Math.min(most, smallestCrop * Math.max(1, ratio)), most);
  const height = width / ratio;
  return {
    x: place(crop.x, crop.width, width, handle.across),
    y: place(crop.y, crop.height, height, handle.down),
    width,
    height,
  };
}

/** Makes a crop larger or smaller round its middle; its shape stays. */
export function scaleCrop(crop: Crop, factor: number): Crop {
  const largest = Math.min(1 / crop.width, 1 / crop.height);
  const smallest = Math.max(smallestCrop / crop.width, smallestCrop / crop.height);
  const scale = clamp(factor, Math.min(smallest, largest), largest);
  const sized = { ...crop, width: crop.width * scale, height: crop.height * scale };
  return centreCrop(sized, crop.x + crop.width / 2, crop.y + crop.height / 2);
}

/** The largest crop of a ratio, its middle as near to that of the crop before as it can be. */
export function fitRatio(crop: Crop, ratio: Ratio): Crop {
  if (ratio === null) return crop;
  const width = Math.min(1, ratio);
  const largest = { x: 0, y: 0, width, height: width / ratio };
  return centreCrop(largest, crop.x + crop.width / 2, crop.y + crop.height / 2);
}

function drag(start: number, length: number, side: -1 | 0 | 1, by: number): [number, number] {
  if (side === 0) return [start, length];
  const end = start + length;
  if (side === 1) return [start, clamp(end + by, start + smallestCrop, 1) - start];
  const moved = clamp(start + by, 0, end - smallestCrop);
  return [moved, end - moved];
}

/** How long a side may become with the opposite one, or its middle, held. */
function room(start: number, length: number, side: -1 | 0 | 1): number {
  if (side === 1) return 1 - start;
  if (side === -1) return start + length;
  const middle = start + length / 2;
  return 2 * Math.min(middle, 1 - middle);
}

function place(start: number, length: number, next: number, side: -1 | 0 | 1): number {
  if (side === 1) return start;
  return side === -1 ? start + length - next : start + (length - next) / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
