const form =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?[ ]?(Z|[+-]\d{2}:?\d{2})?)?$/iu;

/** Reads the dates that other tools write, such as `2026-11-23` or `2026-11-23 10:00:00 +0400`, as ISO 8601 with offset. */
export function toDateTime(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const [, date, time = "00:00", seconds = ":00", zone = "Z"] = form.exec(value.trim()) ?? [];
  if (date === undefined) return undefined;
  const offset = /^z$/iu.test(zone) ? "Z" : zone.replace(/^(...)(\d\d)$/u, "$1:$2");
  const written = `${date}T${time}${seconds}${offset}`;
  return Number.isNaN(Date.parse(written)) ? undefined : written;
}
