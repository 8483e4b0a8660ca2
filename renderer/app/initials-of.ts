/** The initials of a name. */
export function initialsOf(name: string): string {
  return [...name.matchAll(/(?:^|\s)(\p{L})/gu)].map((match) => match[1] ?? "").join("");
}
