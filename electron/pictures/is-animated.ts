/** Whether a picture moves: it is then shown as it is, since a still of it would be another picture. */
export async function isAnimated(bytes: Uint8Array, extension: string): Promise<boolean> {
  if (extension !== "gif" && extension !== "webp") return false;
  const { default: sharp } = await import("sharp");
  try {
    return ((await sharp(bytes, { failOn: "none" }).metadata()).pages ?? 1) > 1;
  } catch {
    // What cannot be read does not move.
    return false;
  }
}
