/** What conversions say they did. The keys are the closed list of rules. */
export const report = {
  "report.input-cut-short": "The file ends in the middle of a character; the rest of it is missing",
  "report.input-encoding": "The file does not say its encoding; it was read as",
  "report.picture-file-missing": "A picture file was not found, or is outside the article's folder",
  "report.html-desk-only": "The desk's own fields stay out of a page for readers",
  "report.html-unknown-left-out": "Parts from a newer Standfirst stay out of a page for readers",
  "report.html-unsafe-address": "An address that could run something was left out",
  "report.html-picture-without-file": "A picture stands without its file: caption and credit only",
  "report.html-active-content": "Scripts, forms and other active content were left out",
  "report.html-outside-article": "Text around the article was left out",
  "report.html-data-refused":
    "The page's data block breaks its own rules, so only what is visible was read",
  "report.html-reading-time": "The reading time is counted anew",
  "report.html-headline-found": "Headline found",
  "report.html-headline-guessed": "Headline taken from the page's title",
  "report.html-standfirst-found": "Standfirst found by its class",
  "report.html-byline-found": "Byline found by its class",
  "report.html-kicker-found": "Kicker found by its class",
  "report.html-dateline-found": "Dateline found by its class",
  "report.html-date-found": "Date of publication found",
  "report.html-language-guessed":
    "The page does not say its language; it was told from the letters",
  "report.html-lead-picture-guessed": "The picture before the text became the lead picture",
  "report.html-credit-found": "Credit found in a caption",
  "report.html-credit-changed":
    "A credit on the page differs from the picture's record; the page's was taken",
  "report.html-picture-without-address": "A picture without a usable address was left out",
  "report.html-picture-out-of-place": "A picture stands where none can be; it was left out",
  "report.html-embed": "A frame or player became an embed with its address",
  "report.html-unknown-element": "An element without a place here; its text is kept",
  "report.html-flattened": "Nested too deeply; the text is kept without the nesting",
  "report.html-cell-flattened": "Lists and boxes in a table cell became paragraphs",
  "report.format-not-shown": "This format has no place for it",
} as const;

export type ReportCode = keyof typeof report extends `report.${infer Code}` ? Code : never;
