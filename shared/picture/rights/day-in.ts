const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day it is somewhere, as `2026-11-23`, which compares as text.
 * @param timeZone an IANA name; one that is not known counts as UTC
 * @param at ms since 1970
 */
export function dayIn(timeZone: string, at: number): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const year = (parts.get("year") ?? "").padStart(4, "0");
  return `${year}-${parts.get("month") ?? ""}-${parts.get("day") ?? ""}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const options = {
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat("en", { ...options, timeZone });
  } catch {
    made = new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });
  }
  formats.set(timeZone, made);
  return made;
}
