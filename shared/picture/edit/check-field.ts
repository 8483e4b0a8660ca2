import { pictureField, type PictureFieldId } from "./picture-fields.ts";

/** Why a text cannot stand in a field. */
export type FieldTrouble = "date" | "address" | "long" | "order" | "empty";

const longest = { line: 2000, address: 2000, date: 40, choice: 400, list: 8000, text: 20_000 };

/** What is wrong with a text for a field; null for nothing. An empty text takes the value away. */
export function checkField(id: PictureFieldId, text: string): FieldTrouble | null {
  const { kind } = pictureField(id);
  const value = text.trim();
  if (value === "") return null;
  if (value.length > longest[kind]) return "long";
  if (kind === "date" && !isIptcDate(value)) return "date";
  if (kind === "address" && !isAddress(value)) return "address";
  return null;
}

/** IPTC lets Date Created end early: `2026`, `2026-11`, `2026-11-05`, `2026-11-05T16:20+02:00`. */
export function isIptcDate(text: string): boolean {
  const found =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/u.exec(
      text,
    );
  if (found === null) return false;
  const [, year, month = "01", day = "01", hour = "00", minute = "00", second = "00"] = found;
  return isDay(`${year ?? ""}-${month}-${day}`) && +hour < 24 && +minute < 60 && +second < 61;
}

/** A day of the calendar, `2026-11-05`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // The 31st of February is read as one of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day, or a moment with its time zone: what a term of rights can begin and end with. */
export function isDayOrMoment(text: string): boolean {
  return isDay(text) || (/T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(text) && isIptcDate(text));
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/[^\s/?#.][^\s]*|mailto:[^\s@]+@[^\s@]+)$/iu.test(text);
}
