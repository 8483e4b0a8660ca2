import { isRecord } from "./fixed-forms.ts";

// NUL is no character of Markdown (CommonMark 2.3), half of a surrogate pair is none of UTF-8, and a
// vertical tab counts as a space where it matters but cannot be written as a reference.
const unwritable = /[\0\v]|\p{Surrogate}/gu;

/** Whether a text holds a character that no Markdown file can. */
export function isWritable(text: string): boolean {
  return text.search(unwritable) === -1;
}

/** Replaces, in all texts of a value, the characters that no Markdown file can hold. */
export function toWritable(value: unknown, onReplaced: (text: string) => void): unknown {
  if (typeof value === "string") {
    if (isWritable(value)) return value;
    const replaced = value.replace(unwritable, "\uFFFD");
    onReplaced(replaced);
    return replaced;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => toWritable(item, onReplaced));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, toWritable(item, onReplaced)]),
  );
}
