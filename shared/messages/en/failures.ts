import type { Failure } from "../../failures.ts";

/** Each says what happened, what was not lost, and what to do now. */
export const failures = {
  "failure.article-not-found":
    "No article {id} is in this library. Nothing was changed. List the articles to find its id.",
  "failure.article-already-there":
    "Article {id} is in the library already. Both copies are as they were. Throw the one in the library away first to put this one back.",
  "failure.version-not-found":
    "The article has no version {version}. Nothing was changed. List its versions to find the name.",
  "failure.article-twice":
    "Article {id} is in this library twice: {folders}. Both texts are whole and untouched. Run “Check the library” and let it mend this: one stays, the other becomes an article of its own.",
  "failure.picture-not-found": "No picture {id} is in this library. Nothing was changed.",
  "failure.library-not-found":
    "There is no library in {path}. Nothing was written. Check the path, or import an article there to start one.",
  "failure.library-gone":
    "The library in {path} cannot be reached. Nothing was written there. Connect its disk or share again: a text that is open is then saved by itself.",
  "failure.file-not-found": "There is no file {path}. Nothing was written. Check the name.",
  "failure.not-a-file": "{path} is a folder or a link, and a file is needed. Nothing was written.",
  "failure.not-a-folder": "{path} is a file, and a folder is needed. Nothing was written.",
  "failure.file-already-there":
    "{path} is there already. It is as it was. Choose to replace it or to keep both.",
  "failure.permission-denied":
    "{path} may not be read or written by you. Nothing there was changed. Choose another place, or ask for access.",
  "failure.read-only-disk":
    "{path} is on a disk that can only be read. Nothing there was changed. Choose another place.",
  "failure.disk-full":
    "The disk that holds {path} is full. The file there is as it was. Make room, or choose another place.",
  "failure.file-busy":
    "Another program is using {path}. The file there is as it was. Close that program and try again.",
  "failure.disk-failed":
    "The disk answered {reason} for {path}. The file there is as it was. Check the disk, or choose another place.",
  "failure.empty-input": "{name} is empty. Nothing was written. Check that it is the right file.",
  "failure.binary-input":
    "{name} is not text. Nothing was written. Save it as text, Markdown or HTML first.",
  "failure.too-large":
    "{name} is too large ({bytes, number} bytes; the limit is {limitBytes, number}). Nothing was written. Use a smaller file, or check that it is the right one.",
  "failure.unknown-format":
    "What {name} holds cannot be told from its name. Nothing was written. Name its format: text, markdown, html or json.",
  "failure.damaged":
    "{name} is damaged at {where}: {expected}. The file is untouched. Open an earlier version, or mend it by hand.",
  "failure.too-new":
    "{name} was written by a newer Standfirst (format {format, number}; this one knows {known, number}). The file is untouched. Update Standfirst to edit it.",
  "failure.changed-elsewhere":
    "This article was saved somewhere else since you opened it. Both texts are kept: yours is here, the other is in the library. Open the article again to see the other one, and copy what you need.",
  "failure.article-read-only":
    "This article is open for reading only, so nothing was saved. Copy the text into a new article to go on.",
  "failure.picture-kind-refused":
    "{kind, select, svg {{name} is an SVG drawing, which can carry a program. Nothing was added. Export it as PNG and add that.} heic {{name} is a HEIC picture, which cannot be read here. Nothing was added. Save it as JPEG first; a phone does so when it is set to “Most compatible”.} pdf {{name} is a PDF. Nothing was added. Save the page as a picture and add that.} broken {{name} is damaged or cut short, and nothing of the picture can be read. Nothing was added. Ask for it again.} other {{name} is a web page and not the picture it is named after. Nothing was added. Download the picture itself again.}}",
  "failure.picture-not-written":
    "What is known of {name} could not be written into its file ({field}). Nothing was replaced. Shorten that text in the picture's record, or replace the file by another copy, and try again.",
  "failure.too-many-pixels":
    "{name} says it is {width, number} × {height, number} pixels, more than the {limitMegapixels, number} megapixels that can be unpacked. Nothing was added. Save it smaller, or ask where it comes from.",
  "failure.not-a-picture":
    "{name} is not a picture that can be read. Nothing was added. Use JPEG, PNG, WebP, AVIF, TIFF or GIF.",
  "failure.checks-stop":
    "Not exported: {checks}. The article is untouched. Mend it, or override by name and with a reason.",
  "failure.invalid-request":
    "The request is not understood at {where}: {expected}. Nothing was changed.",
  "failure.port-in-use":
    "Another program uses port {port}, so no window was opened. The library is untouched. Choose another port, or name none.",
  "failure.cancelled": "Cancelled. Nothing was written.",
} satisfies Record<`failure.${Failure["code"]}`, string>;
