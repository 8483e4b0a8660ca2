/**
 * Makes the module that gives `shared` the text of prose.css: Node without a build cannot import
 * CSS, and `shared` cannot read files.
 */
export function proseCssModule(css: string): string {
  if (/[`\\]|\$\{/.test(css)) throw new RangeError("prose.css holds ` or \\ or ${");
  return `/** The text of prose.css, written from it by tests/support/write-prose-css.ts. */\nexport const proseCss = \`${css}\`;\n`;
}
