/** What conversions say they did. The keys are the closed list of rules. */
export const report = {
  "report.input-cut-short": "The file ends in the middle of a character; the rest of it is missing",
  "report.input-encoding": "The file does not say its encoding; it was read as",
  "report.picture-file-missing":
    "A picture file was not found, cannot be read as a picture, or is outside the article's folder",
  "report.html-desk-only": "The desk's own fields stay out of a page for readers",
  "report.html-unknown-left-out": "Parts from a newer Standfirst stay out of a page for readers",
  "report.html-character-left-out": "Characters that no page can hold were left out",
  "report.html-unsafe-address": "An address that could run something was left out",
  "report.html-picture-without-file": "A picture stands without its file: caption and credit only",
  "report.html-crop-not-shown":
    "A cropped picture is shown whole, because no file of the crop goes along",
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
  "report.html-picture-without-address":
    "A picture has no usable address; a caption and credit stay",
  "report.html-picture-out-of-place": "A picture stands where none can be; it was left out",
  "report.html-embed": "A frame or player became an embed with its address",
  "report.html-unknown-element": "An element without a place here; its text is kept",
  "report.html-flattened": "Nested too deeply; the text is kept without the nesting",
  "report.html-cell-flattened": "Lists and boxes in a table cell became paragraphs",
  "report.format-not-shown": "This format has no place for it",
  "report.markdown-address-unsafe":
    "An address that could run something was left out; its words are kept",
  "report.markdown-character-replaced": "A character that no text file can hold was replaced by �",
  "report.markdown-desk-fields": "The desk's own fields stay out of what is published",
  "report.markdown-crop-not-shown":
    "Other programs show a cropped picture whole; Standfirst reads the crop back",
  "report.markdown-picture-without-record":
    "A picture has no record; it comes back with an empty one",
  "report.markdown-code-formatting": "Formatting inside a code block was left out",
  "report.markdown-code-line-ending": "A carriage return in a code block became a line end",
  "report.markdown-front-matter-kept": "The front matter could not be read; it is kept as copy",
  "report.markdown-front-matter-value":
    "A value in the front matter could not be used; it is kept under “unread”",
  "report.markdown-key-guessed": "Another tool's field was taken for one of ours",
  "report.markdown-headline-guessed": "The first heading was taken as the headline",
  "report.markdown-language-guessed":
    "The text does not say its language; it was told from the letters",
  "report.markdown-figure-guessed":
    "A picture in a paragraph of its own became a figure; the line below it is its caption",
  "report.markdown-credit-guessed": "Taken as the credit of a picture",
  "report.markdown-html-kept": "HTML was kept as copy",
  "report.markdown-image-title": "A picture's title was left out",
  "report.markdown-formatting-dropped":
    "Formatting that has no place here was left out; the words are kept",
  "report.markdown-inline-dropped": "Something that has no place in this line was left out",
  "report.markdown-nesting-flattened": "Nested too deeply; the text is kept without the nesting",
  "report.markdown-hostile-kept": "A passage of thousands of Markdown signs was kept as plain text",
  "report.markdown-definition-unused": "A link definition that nothing refers to was left out",
  "report.markdown-hidden-unread":
    "Attributes in a comment did not fit their block and were left out",
  "report.markdown-twin-outdated":
    "The plain line was edited, so its formatted version was left out",
  "report.markdown-task-mixed": "A list of tasks and other items became a list with boxes as text",
  "report.markdown-as-plain-text":
    "The Markdown could not be understood; its text is kept as paragraphs",
  "report.text-headline": "Taken as the headline",
  "report.text-standfirst": "Taken as the standfirst",
  "report.text-byline": "Taken as the byline",
  "report.text-dateline": "Taken as the dateline",
  "report.text-lead-picture": "Taken as the caption of the lead picture",
  "report.text-credit": "Taken as the credit of the lead picture",
  "report.text-reading-time": "Left out: the reading time is counted anew",
  "report.text-subhead": "Taken as a subhead",
  "report.text-list": "Taken as a list",
  "report.text-rule": "Taken as a break between sections",
  "report.text-short-lines": "Short lines kept as lines of one paragraph",
  "report.text-wrapped-lines": "Lines broken by a mail program were joined into paragraphs",
  "report.text-language": "Language guessed from the letters",
  "report.text-marks": "Plain text has no bold, italic or other marks",
  "report.text-link": "The link's address stands in brackets after its words",
  "report.text-picture": "The picture itself stays behind",
  "report.text-table": "The cells of the table are set apart by tabs",
  "report.text-reads-differently":
    "Read back from plain text, this would be taken for something else",
  "report.credit-own": "This use of a picture prints a credit of its own",
  "report.credit-hidden": "A picture's credit is not shown beside it; the reason",
  "report.picture-left-out": "A picture stays behind; its caption and credit stand in its place",
} as const;

export type ReportCode = keyof typeof report extends `report.${infer Code}` ? Code : never;
