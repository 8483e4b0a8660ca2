/** A gigapixel panorama unpacks to more memory than a desk machine has; this is libvips' usual limit. */
export const limitPixels = 16_383 * 16_383;
