import type { FieldOrigin } from "#shared/picture/edit/field-origin.ts";
import type { WrittenTerm } from "#shared/picture/edit/picture-change.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { formattingTag } from "#shared/messages/numerals.ts";
import { wordsOr } from "#shared/messages/rule-words.ts";

/** The name of a field of a picture, as IPTC has it. */
export function fieldName(locale: Locale, field: string): string {
  return wordsOr(locale, "field", field);
}

/** One value of a field with a list of them; a value of no list says itself. */
export function choiceWords(locale: Locale, field: string, value: string): string {
  const name = value.split("/").at(-1) ?? value;
  if (field === "digitalSourceType") return wordsOr(locale, "source-type", name);
  if (field === "dataMining") return wordsOr(locale, "mining", name);
  return wordsOr(locale, field, name);
}

/** Where a value comes from. */
export function originWords(locale: Locale, origin: FieldOrigin | null): string {
  if (origin === null) return "";
  if (origin.kind === "person") return origin.by ?? formatMessage(locale, "origin.person");
  const layer = formatMessage(locale, `origin.${origin.layer}`);
  return origin.cleaned ? formatMessage(locale, "origin.cleaned", { layer }) : layer;
}

/** What a term of rights says. */
export function termWords(locale: Locale, term: Omit<WrittenTerm, "note">): string {
  const effect = formatMessage(locale, `credit.effect.${term.effect}`);
  const action = wordsOr(locale, "action", term.action);
  const { territory } = term;
  return [
    formatMessage(locale, "credit.term-does", { effect, action }),
    ...(territory === "" ? [] : [formatMessage(locale, "credit.term-in", { territory })]),
    ...(term.from === ""
      ? []
      : [formatMessage(locale, "credit.term-starts", { date: dayWords(locale, term.from) })]),
    ...(term.until === ""
      ? []
      : [formatMessage(locale, "credit.term-ends", { date: dayWords(locale, term.until) })]),
  ].join(" · ");
}

/** A day, or a moment, as one reads it; a text that is neither says itself. */
export function dayWords(locale: Locale, date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  return new Intl.DateTimeFormat(formattingTag(locale), {
    dateStyle: "medium",
    // A day is the same day everywhere.
    ...(isDay ? { timeZone: "UTC" } : { timeStyle: "short" }),
  }).format(time);
}
