import { limitPixels } from "./limit-pixels.ts";

/** Whether a picture's file has all of its data: a transfer that broke off leaves one cut short. */
export async function isWholePicture(bytes: Uint8Array): Promise<boolean> {
  const { default: sharp } = await import("sharp");
  try {
    const options = { limitInputPixels: limitPixels, failOn: "truncated" } as const;
    // As small as it gets: the file has to be read through, not looked at.
    await sharp(bytes, options).resize(16, 16, { fit: "fill" }).raw().toBuffer();
    return true;
  } catch {
    // sharp throws plain errors; what could be measured and not read through is cut short or damaged.
    return false;
  }
}
