/** A tag as it is written in a page. */
export type WrittenTag = {
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
};

const voidElements = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const rawElements = new Set(
  "script style textarea title xmp iframe noembed noframes plaintext".split(" "),
);

/** Finds the tags of a page that can nest, without parsing it: comments and raw text are passed over. */
export function* tagsIn(page: string): Generator<WrittenTag> {
  const opening = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;
  for (let match = opening.exec(page); match !== null; match = opening.exec(page)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = page.indexOf("-->", match.index + 2);
      opening.lastIndex = end === -1 ? page.length : end + 3;
      continue;
    }
    const isEnd = match[1] === "/";
    const end = endOfTag(page, opening.lastIndex);
    opening.lastIndex = !isEnd && rawElements.has(name) ? endOfRaw(page, end, name) : end;
    if (!voidElements.has(name) && !rawElements.has(name))
      yield { name, isEnd, start: match.index, end };
  }
}

function endOfTag(page: string, from: number): number {
  const stop = /[>"']/g;
  stop.lastIndex = from;
  for (let match = stop.exec(page); match !== null; match = stop.exec(page)) {
    if (match[0] === ">") return stop.lastIndex;
    // Only a value after `=` is quoted; a stray quote is part of a name.
    if (!/=\s*$/.test(page.slice(Math.max(from, match.index - 8), match.index))) continue;
    const closing = page.indexOf(match[0], stop.lastIndex);
    if (closing === -1) return page.length;
    stop.lastIndex = closing + 1;
  }
  return page.length;
}

function endOfRaw(page: string, from: number, name: string): number {
  if (name === "plaintext") return page.length;
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}
