import type { Ratio } from "./crop-geometry.ts";

/** The shapes a crop can be held to: those that papers, screens and social media ask for. */
export const cropRatios = ["free", "original", "16:9", "3:2", "4:3", "1:1", "4:5"] as const;
export type CropRatio = (typeof cropRatios)[number];

/** A shape's ratio in fractions of a picture of this size. */
export function ratioIn(
  shape: CropRatio,
  { width, height }: { readonly width: number; readonly height: number },
): Ratio {
  if (shape === "free") return null;
  if (shape === "original") return 1;
  const [across = 1, down = 1] = shape.split(":").map(Number);
  return (across / down) * (height / width);
}
