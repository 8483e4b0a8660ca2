const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(wellFormed(language), { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

// A tag such as "english (UK)", written by hand, makes Intl throw; "und" is the unknown language.
function wellFormed(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "und";
  } catch {
    return "und";
  }
}

/**
 * Counts the words of a text as a newsroom does: by the segmentation rules of Unicode (UAX 29),
 * so that Chinese and Arabic count too, with a hyphenated compound as one word.
 * @param language a BCP 47 tag; it only matters for scripts without spaces
 */
export function countWords(text: string, language: string): number {
  let words = 0;
  let joinsNext = false;
  let followsWord = false;
  for (const { segment, isWordLike } of wordSegmenter(language).segment(text)) {
    if (isWordLike === true) {
      if (!joinsNext) words += 1;
      followsWord = true;
      joinsNext = false;
    } else {
      joinsNext = followsWord && /^[-\u2010\u2011]$/u.test(segment);
      followsWord = false;
    }
  }
  return words;
}
