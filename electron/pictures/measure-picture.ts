import type { Failure } from "#shared/failures.ts";
import { largestPictureFile } from "#shared/picture/largest-picture-file.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { limitPixels } from "./limit-pixels.ts";
import { findPictureKind, type PictureKind } from "./picture-kind.ts";
import { findRefusedKind } from "./refused-kind.ts";

export type PictureMeasure = {
  readonly extension: PictureKind;
  /** As the picture is shown, its orientation applied. */
  readonly width: number;
  readonly height: number;
};

/**
 * Reads the kind and size of a picture from its bytes. Only the header is read: a picture cut short
 * is still kept.
 * @param name what the failure calls it
 */
export async function measurePicture(
  bytes: Uint8Array,
  name: string,
): Promise<Result<PictureMeasure, Failure>> {
  if (bytes.byteLength === 0) return failed({ code: "empty-input", name });
  if (bytes.byteLength > largestPictureFile)
    return failed({
      code: "too-large",
      name,
      bytes: bytes.byteLength,
      limitBytes: largestPictureFile,
    });
  const extension = findPictureKind(bytes);
  if (extension === null) {
    const kind = findRefusedKind(bytes);
    return failed(
      kind === null
        ? { code: "not-a-picture", name }
        : { code: "picture-kind-refused", name, kind },
    );
  }
  // Loaded when needed: most starts, and every command without a picture, go without its 50 ms.
  const { default: sharp } = await import("sharp");
  try {
    // The header alone is read, so that the size of a bomb can be told.
    const picture = sharp(bytes, { limitInputPixels: false, failOn: "none" });
    const { width, height } = (await picture.metadata()).autoOrient;
    if (width * height > limitPixels) {
      const limitMegapixels = Math.floor(limitPixels / 1e6);
      return failed({ code: "too-many-pixels", name, width, height, limitMegapixels });
    }
    return ok({ extension, width, height });
  } catch {
    // sharp throws plain errors, and only for input that it cannot read.
    return failed({ code: "picture-kind-refused", name, kind: "broken" });
  }
}
