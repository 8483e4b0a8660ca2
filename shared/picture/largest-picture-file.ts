/** Picture files larger than this many bytes are refused, before they travel and before anything reads them. */
export const largestPictureFile = 200 * 1024 * 1024;
