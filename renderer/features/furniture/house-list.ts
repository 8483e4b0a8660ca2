import { foldForSearch } from "#shared/text/fold-for-search.ts";

const separator = /[,،、;؛\n]/u;

/** What of the house's list fits what has been typed; all of it as long as nothing has. */
export function fittingOffers(list: readonly string[], typed: string): readonly string[] {
  const wanted = foldForSearch(typed).trim();
  const fits = list.filter((name) => foldForSearch(name).includes(wanted));
  // Nothing is offered that stands there already.
  return fits.length === 1 && fits[0] === typed.trim() ? [] : fits;
}

/** Whether a name is in the house's list, letter for letter. */
export function isInList(list: readonly string[], name: string): boolean {
  return list.includes(name.trim());
}

/** What fits the last keyword of a line, without those that stand in it. */
export function keywordOffers(list: readonly string[], line: string): readonly string[] {
  const parts = line.split(separator);
  const taken = new Set(parts.slice(0, -1).map((part) => part.trim()));
  return fittingOffers(
    list.filter((name) => !taken.has(name)),
    parts.at(-1) ?? "",
  );
}

/** A line of keywords with its last one written out, ready for the next. */
export function withKeyword(line: string, keyword: string, comma: string): string {
  const before = line.split(separator).slice(0, -1);
  return [...before.map((part) => part.trim()).filter((part) => part !== ""), keyword, ""].join(
    comma,
  );
}
