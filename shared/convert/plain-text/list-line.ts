/** What stands before an item of a list: its bullet, or its number. */
export type ListMarker = {
  /** The bullet itself, or `1` for any number: items belong together when these are equal. */
  readonly style: string;
  readonly number: number | undefined;
  readonly text: string;
};

const bulleted = /^([-•*·‣▪◦●–])\s+(\S.*)$/su;
const numbered = /^([0-9٠-٩۰-۹]{1,3})[.)-]\s+(\S.*)$/su;

/** Reads a line as an item of a list, or gives nothing for a line of copy. */
export function readListMarker(text: string): ListMarker | undefined {
  const bullet = bulleted.exec(text);
  if (bullet !== null) return { style: bullet[1] ?? "", number: undefined, text: bullet[2] ?? "" };
  const number = numbered.exec(text);
  if (number === null) return undefined;
  return { style: "1", number: readDigits(number[1] ?? ""), text: number[2] ?? "" };
}

/**
 * The items of the list that begins at a line. One item alone is a line of copy, and numbers must
 * count up one by one.
 * @returns at least two items, or none
 */
export function itemsFrom(
  lines: readonly { readonly text: string }[],
  start: number,
): readonly ListMarker[] {
  const items: ListMarker[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const item = readListMarker(lines[index]?.text ?? "");
    const before = items.at(-1);
    if (item === undefined) break;
    if (before !== undefined && !follows(before, item)) break;
    items.push(item);
  }
  return items.length < 2 ? [] : items;
}

function follows(before: ListMarker, item: ListMarker): boolean {
  if (before.style !== item.style) return false;
  return before.number === undefined || item.number === before.number + 1;
}

function readDigits(digits: string): number {
  let number = 0;
  for (const digit of digits) {
    const point = digit.charCodeAt(0);
    const zero = point >= 0x06f0 ? 0x06f0 : point >= 0x0660 ? 0x0660 : 0x30;
    number = number * 10 + point - zero;
  }
  return number;
}
