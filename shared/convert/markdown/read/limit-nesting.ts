// A document nests at most 200 levels, and a list takes two of them.
const mostMarkers = 90;
const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy;

/**
 * Ends the nesting of quotes and lists within one line where no article's is: the marker after the
 * last is escaped, so that it and all behind it are text.
 */
export function limitNesting(text: string, onLimited: (line: string) => void): string {
  // Most texts have no such line, and are not taken apart.
  if (!/^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){91}/mu.test(text)) return text;
  return text
    .split("\n")
    .map((line) => limitLine(line, onLimited))
    .join("\n");
}

function limitLine(line: string, onLimited: (line: string) => void): string {
  let end = 0;
  for (let markers = 0; markers < mostMarkers; markers += 1) {
    marker.lastIndex = end;
    if (!marker.test(line)) return line;
    end = marker.lastIndex;
  }
  onLimited(line);
  return line.slice(0, end) + line.slice(end).replace(/([ \t]*\d*)([>+*.)-])/u, "$1\\$2");
}
