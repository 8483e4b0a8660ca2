import { findInUses } from "./find-in-uses.ts";

/**
 * A caption that was written while the picture had another file may describe what is no longer there,
 * until somebody says that it fits.
 */
export const captionForEarlierFile = findInUses(
  "caption-for-earlier-file",
  "advice",
  ({ caption, captionFor }, record) => {
    const wasReplaced = (record?.earlierFiles ?? []).length > 0;
    return wasReplaced && caption.trim() !== "" && captionFor !== record?.file?.sha256 ? {} : null;
  },
);
