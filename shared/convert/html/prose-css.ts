/** The text of prose.css, written from it by tests/support/write-prose-css.ts. */
export const proseCss = `/*
 * How an article is set: on the canvas, in the preview and in the HTML that leaves. Colours come
 * from custom properties where a page has them; the values given here stand alone.
 */
.prose {
  --prose-paper: var(--paper, light-dark(#fdfcfa, #191a1c));
  --prose-raised: var(--raised, light-dark(#ffffff, #212327));
  --prose-rule: var(--rule, light-dark(#e4e0d8, #2d3035));
  --prose-ink: var(--ink, light-dark(#1d1c1a, #e9e6e0));
  --prose-quiet: var(--ink-quiet, light-dark(#625e57, #a5a29b));
  --prose-accent: var(--accent, light-dark(#23597f, #7fb4d8));
  --prose-wash: var(--desk, light-dark(#f4f2ee, #131416));
  --prose-serif:
    "Source Serif 4 Variable", "Source Serif 4", "Noto Naskh Arabic Variable", Charter, Georgia,
    "Times New Roman", serif;
  --prose-sans:
    "Inter Variable", Inter, "Noto Naskh Arabic Variable", system-ui, -apple-system, "Segoe UI",
    sans-serif;
  /* Digits and Latin letters come from the serif where the naskh at hand has Arabic only. */
  --prose-naskh:
    "Noto Naskh Arabic Variable", "Source Serif 4 Variable", "Noto Naskh Arabic", "Geeza Pro",
    "Traditional Arabic", Georgia, serif;
  --prose-mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace;
  /* About 66 letters of the serif. */
  --prose-measure: 34rem;

  box-sizing: border-box;
  max-inline-size: calc(var(--prose-measure) + 3rem);
  margin-inline: auto;
  padding: 3.5rem 1.5rem 5rem;
  color: var(--prose-ink);
  font: 400 1.1875rem / 1.58 var(--prose-serif);
  font-optical-sizing: auto;
  font-kerning: normal;
  font-variant-numeric: oldstyle-nums proportional-nums;
  hanging-punctuation: first last;
  overflow-wrap: break-word;
  text-rendering: optimizelegibility;
}

.prose *,
.prose *::before,
.prose *::after {
  box-sizing: border-box;
}

.prose :is(p, h1, h2, h3, h4, h5, h6, ul, ol, li, figure, blockquote, pre, table, hr, aside) {
  margin: 0;
  padding: 0;
}

/* Above the text */

.prose .kicker {
  margin-block-end: 0.625rem;
  color: var(--prose-accent);
  font: 650 0.8125rem / 1.4 var(--prose-sans);
  letter-spacing: 0.055em;
  text-transform: uppercase;
}

.prose .headline {
  margin-block: 0 0.875rem;
  font: 620 2.5625rem / 1.1 var(--prose-serif);
  font-variant-numeric: lining-nums;
  letter-spacing: -0.018em;
  text-wrap: balance;
}

.prose .standfirst {
  margin-block-end: 1.25rem;
  color: var(--prose-quiet);
  font: 400 1.3125rem / 1.42 var(--prose-serif);
  text-wrap: pretty;
}

.prose .standfirst strong {
  color: var(--prose-ink);
}

.prose :is(.byline, .dateline, .date, .reading-time) {
  color: var(--prose-quiet);
  font: 450 0.875rem / 1.5 var(--prose-sans);
  font-variant-numeric: lining-nums;
}

.prose .contributor {
  color: var(--prose-ink);
  font-weight: 600;
}

/* Place, day and reading time share a line. */
.prose :is(.dateline, .date, .reading-time) {
  display: inline-block;
  vertical-align: top;
}

.prose :is(.dateline, .date):has(+ :is(.date, .reading-time))::after {
  content: "·";
  margin-inline: 0.4em 0.15em;
}

.prose > .lead-picture,
.prose > .body {
  margin-block-start: 1.625rem;
}

.prose > .body > :first-child {
  margin-block-start: 0;
}

/* The text */

.prose p {
  text-wrap: pretty;
}

.prose p + p,
.prose li p + p {
  margin-block-start: 0.9em;
}

.prose :is(.byline, .dateline, .date, .reading-time) + p:not([class]) {
  margin-block-start: 1.625rem;
}

.prose :is(h2, h3, h4, h5, h6, h1:not(.headline)) {
  margin-block: 1.9em 0.55em;
  font-family: var(--prose-serif);
  font-variant-numeric: lining-nums;
  font-weight: 640;
  letter-spacing: -0.008em;
  line-height: 1.22;
  text-wrap: balance;
}

.prose :is(h1:not(.headline), h2) {
  font-size: 1.5rem;
}

.prose h3 {
  font-size: 1.25rem;
}

.prose :is(h4, h5, h6) {
  font-size: 1.0625rem;
}

.prose :is(h1:not(.headline), h2, h3, h4, h5, h6) + :is(h2, h3, h4, h5, h6) {
  margin-block-start: 0.8em;
}

.prose a {
  color: inherit;
  text-decoration: underline;
  text-decoration-color: color-mix(in srgb, var(--prose-accent) 60%, transparent);
  text-decoration-thickness: 0.075em;
  text-underline-offset: 0.18em;
}

.prose a:hover {
  color: var(--prose-accent);
  text-decoration-color: currentcolor;
}

.prose :is(strong, b) {
  font-weight: 680;
}

.prose :is(sup, sub) {
  font-size: 0.7em;
  font-variant-numeric: lining-nums;
  line-height: 0;
}

.prose .exact {
  white-space: pre-wrap;
}

.prose code {
  padding: 0.1em 0.3em;
  border-radius: 4px;
  background: var(--prose-wash);
  font: 0.84em / 1.5 var(--prose-mono);
  font-variant-ligatures: none;
}

.prose pre {
  margin-block: 1.5rem;
  padding: 1rem 1.25rem;
  border: 1px solid var(--prose-rule);
  border-radius: 6px;
  background: var(--prose-wash);
  font: 0.84em / 1.55 var(--prose-mono);
  overflow-x: auto;
  tab-size: 4;
}

.prose pre code {
  padding: 0;
  background: none;
  font-size: 1em;
}

.prose :is(ul, ol) {
  margin-block: 1.1em;
  padding-inline-start: 1.4em;
}

.prose ul {
  list-style: disc;
}

.prose ol {
  list-style: decimal;
}

.prose :is(li :is(ul, ol), td :is(ul, ol)) {
  margin-block: 0.35em;
}

.prose li {
  padding-inline-start: 0.2em;
}

.prose li + li {
  margin-block-start: 0.4em;
}

.prose li::marker {
  color: var(--prose-quiet);
  font-variant-numeric: lining-nums;
}

.prose .task-list {
  list-style: none;
}

.prose .task-list input {
  margin-inline: -1.4em 0.45em;
  accent-color: var(--prose-accent);
}

.prose .task-list input + p {
  display: inline;
}

.prose blockquote {
  margin-block: 1.5rem;
  padding-inline: 1.4rem;
  border-inline-start: 2px solid var(--prose-rule);
  color: var(--prose-quiet);
}

.prose hr {
  inline-size: 6rem;
  margin-block: 2.4rem;
  margin-inline: auto;
  border: 0;
  border-block-start: 1px solid color-mix(in srgb, var(--prose-quiet) 55%, transparent);
}

/* Pictures */

.prose :is(.lead-picture, .picture) {
  margin-block: 2rem;
}

.prose .lead-picture {
  margin-block-end: 1.75rem;
}

.prose figure img {
  display: block;
  inline-size: 100%;
  block-size: auto;
  border-radius: 3px;
  background: var(--prose-wash);
}

.prose figcaption {
  color: var(--prose-quiet);
  font: 400 0.84375rem / 1.5 var(--prose-sans);
  font-variant-numeric: lining-nums;
  text-wrap: pretty;
}

.prose figure > :not(figcaption) + figcaption {
  margin-block-start: 0.625rem;
}

/* A picture without its file stands as its words. */
.prose figure > figcaption:only-child {
  padding-block: 0.75rem;
  border-block: 1px solid var(--prose-rule);
}

.prose .credit {
  font-style: normal;
  unicode-bidi: isolate;
}

.prose .inline-picture img {
  max-block-size: 1.4em;
  inline-size: auto;
  vertical-align: -0.25em;
}

.prose .inline-picture .credit {
  color: var(--prose-quiet);
  font: 400 0.7em / 1 var(--prose-sans);
}

/* Boxes */

.prose .pull-quote {
  margin-block: 2.25rem;
  padding-inline-start: 1.4rem;
  border-inline-start: 3px solid var(--prose-accent);
}

.prose .pull-quote-text {
  font: 400 1.5625rem / 1.32 var(--prose-serif);
  font-variant-numeric: lining-nums;
  letter-spacing: -0.008em;
  text-wrap: balance;
}

.prose .attribution {
  margin-block-start: 0.7rem;
  color: var(--prose-quiet);
  font: 500 0.84375rem / 1.45 var(--prose-sans);
}

.prose .embed {
  margin-block: 1.75rem;
  border: 1px solid var(--prose-rule);
  border-radius: 6px;
  background: var(--prose-raised);
  font: 500 0.9375rem / 1.4 var(--prose-sans);
}

.prose .embed > a {
  display: block;
  padding: 0.875rem 1.125rem;
  text-decoration: none;
}

.prose .embed:not(:has(> a)) {
  padding: 0.875rem 1.125rem;
}

.prose .embed-title {
  display: block;
}

.prose .embed-address {
  display: block;
  margin-block-start: 0.15rem;
  color: var(--prose-quiet);
  font-size: 0.8125rem;
  font-weight: 400;
  overflow-wrap: anywhere;
}

.prose .related-links {
  margin-block: 2rem;
  padding-block: 0.375rem;
  border-block: 1px solid var(--prose-rule);
  font: 600 1.0625rem / 1.35 var(--prose-serif);
}

.prose .related-links ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.prose .related-links li {
  padding: 0.55rem 0;
}

.prose .related-links li + li {
  margin: 0;
  border-block-start: 1px solid var(--prose-rule);
}

.prose .related-links a {
  text-decoration: none;
}

.prose table {
  inline-size: 100%;
  margin-block: 1.75rem;
  border-collapse: collapse;
  border-block: 2px solid var(--prose-ink);
  font: 400 0.9375rem / 1.45 var(--prose-sans);
  font-variant-numeric: lining-nums tabular-nums;
}

.prose :is(th, td) {
  padding: 0.5rem 0.75rem;
  border-block-end: 1px solid var(--prose-rule);
  text-align: start;
  vertical-align: baseline;
}

.prose :is(th, td):first-child {
  padding-inline-start: 0;
}

.prose :is(th, td):last-child {
  padding-inline-end: 0;
}

.prose th {
  font-weight: 620;
}

.prose :is(thead th) {
  border-block-end-color: var(--prose-quiet);
}

.prose :is(th, td)[data-align="center"] {
  text-align: center;
}

.prose :is(th, td)[data-align="end"] {
  text-align: end;
}

/* Notes */

.prose .footnote-reference a,
.prose .footnote-return {
  color: var(--prose-accent);
  text-decoration: none;
}

.prose .footnotes {
  margin-block-start: 3rem;
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--prose-rule);
  color: var(--prose-quiet);
  font: 400 0.875rem / 1.5 var(--prose-sans);
  font-variant-numeric: lining-nums;
}

.prose .footnotes > .footnotes-title {
  margin-block: 0 0.5rem;
  color: var(--prose-ink);
  font: 620 0.875rem / 1.5 var(--prose-sans);
  letter-spacing: 0;
}

.prose .footnotes > ol {
  margin: 0;
}

.prose .footnotes li > p:nth-last-child(2):has(+ .footnote-return) {
  display: inline;
}

.prose .footnotes :target,
.prose .footnote-reference:target {
  background: color-mix(in srgb, var(--prose-accent) 14%, transparent);
}

/* Directions and Arabic */

/* A line whose letters run the other way than the article reads, and stands, from its own side. */
.prose [dir="auto"] {
  text-align: start;
}

.prose:is(:lang(ar), :lang(fa), :lang(ur)),
.prose :is(p, h1, h2, h3, h4, h5, h6, li, blockquote):dir(rtl):not(:lang(he), :lang(yi)) {
  --prose-serif: var(--prose-naskh);
}

.prose:lang(ar) {
  font-size: 1.25rem;
  line-height: 1.85;
}

.prose:dir(rtl),
.prose :dir(rtl) {
  font-variant-numeric: lining-nums;
}

/* Arabic letters join: space between them would tear words. */
.prose :dir(rtl),
.prose:dir(rtl) {
  letter-spacing: 0;
}

.prose p:dir(rtl):not([class]),
.prose li:dir(rtl) {
  font-family: var(--prose-serif);
  line-height: 1.85;
}

.prose .headline:dir(rtl) {
  font-weight: 700;
  line-height: 1.4;
}

.prose .standfirst:dir(rtl) {
  line-height: 1.7;
}

.prose .kicker:dir(rtl) {
  font-size: 0.9375rem;
}

.prose :is(h2, h3, h4, h5, h6):dir(rtl) {
  font-weight: 700;
  line-height: 1.5;
}

.prose .pull-quote-text:dir(rtl) {
  line-height: 1.65;
}

.prose
  :is(.byline, .dateline, .date, .reading-time, figcaption, .attribution, .embed, table):dir(rtl) {
  line-height: 1.75;
}

/* The page that is an article and nothing else. */
body.prose-page {
  margin: 0;
  background: var(--paper, light-dark(#fdfcfa, #191a1c));
  color-scheme: light dark;
}

@media (max-width: 36rem) {
  .prose {
    padding: 1.75rem 1.125rem 3rem;
    font-size: 1.125rem;
  }

  .prose .headline {
    font-size: 2rem;
  }

  .prose .standfirst {
    font-size: 1.1875rem;
  }
}

@media print {
  .prose {
    --prose-paper: #fff;
    --prose-raised: #fff;
    --prose-wash: #f4f4f4;
    --prose-rule: #bbb;
    --prose-ink: #000;
    --prose-quiet: #444;
    --prose-accent: #000;

    max-inline-size: none;
    padding: 0;
    font-size: 11pt;
    line-height: 1.45;
    orphans: 3;
    widows: 3;
  }

  .prose .headline {
    font-size: 25pt;
  }

  .prose .standfirst {
    font-size: 13pt;
  }

  .prose :is(h2, h3, h4, h5, h6) {
    break-after: avoid;
  }

  .prose :is(figure, .pull-quote, .embed, .related-links, tr, pre) {
    break-inside: avoid;
  }

  .prose .body a[href^="http"]:not(.embed a)::after {
    content: " (" attr(href) ")";
    color: var(--prose-quiet);
    font-size: 0.8em;
    overflow-wrap: anywhere;
  }

  .prose .footnote-return {
    display: none;
  }

  body.prose-page {
    background: none;
    color-scheme: light;
  }
}
`;
