// A document nests at most 200 levels, and a list takes two of them.
const mostMarkers = 90;
const mostIndentation = 200;
const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,999}\]:)/uy;
// Most texts have no such line, and are not taken apart.
const deepLine =
  /^(?:(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]{1,999}\]:)){91}|[ \t]{201})/mu;

/**
 * Ends the nesting of quotes and lists where no article's is, in one line and by indentation: the
 * marker after the last is escaped, so that it and all behind it are text.
 */
export function limitNesting(text: string, onLimited: (line: string) => void): string {
  if (!deepLine.test(text)) return text;
  return text
    .split("\n")
    .map((line) => {
      const end = findLimit(line);
      if (end === undefined) return line;
      onLimited(line);
      return line.slice(0, end) + line.slice(end).replace(/([ \t]*\d*)([>+*.)[-])/u, "$1\\$2");
    })
    .join("\n");
}

/** Where the first marker too many begins. */
function findLimit(line: string): number | undefined {
  let end = 0;
  for (let markers = 0; markers <= mostMarkers; markers += 1) {
    marker.lastIndex = end;
    const [found = ""] = marker.exec(line) ?? [];
    if (found === "") return undefined;
    if (found.search(/[^ \t]/u) > mostIndentation) return end;
    if (markers < mostMarkers) end = marker.lastIndex;
  }
  return end;
}
