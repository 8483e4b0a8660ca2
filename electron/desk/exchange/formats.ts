import type { ExportFormat } from "#shared/desk-api/payloads.ts";

/** The forms an article can be read from. A page and a fragment of HTML are read alike. */
export type ReadFormat = Exclude<ExportFormat, "html-fragment">;

const byExtension: Readonly<Record<string, ReadFormat>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "json",
};

/** The extension of the files each form is written to. */
export const extensionOf: Readonly<Record<ExportFormat, string>> = {
  text: "txt",
  markdown: "md",
  html: "html",
  "html-fragment": "html",
  json: "json",
};

/** The form a file name promises, or undefined when it promises none we read. */
export function formatOfName(name: string): ReadFormat | undefined {
  const extension = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : byExtension[extension];
}

/** The form of a text that comes without a name, by how it begins; plain text unless it is clear. */
export function formatOfText(text: string): ReadFormat {
  const start = text.trimStart().slice(0, 1000);
  if (/^\{\s*"/u.test(start)) return "json";
  if (/^<(!doctype|html|head|body|article|main|section|div|p|h[1-6]|figure|!--)\b/iu.test(start))
    return "html";
  if (/^---[ \t]*\r?\n/u.test(start)) return "markdown";
  return "text";
}
