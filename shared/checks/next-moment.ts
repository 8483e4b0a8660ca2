import { pictureUsesIn } from "../article/document-queries.ts";
import { hereZone } from "../house/uses-of-house.ts";
import { dayIn } from "../picture/rights/day-in.ts";
import type { Checked } from "./check.ts";

const hour = 60 * 60 * 1000;
// No day is longer, clocks put back included.
const longestDay = 26 * hour;

/**
 * The next moment at which the checks may find something else though nobody has changed anything: an
 * embargo ends, a permission begins or ends. Null when there is none.
 */
export function nextMoment({ article, document, pictures, now, rights }: Checked): number | null {
  const { timeZone = hereZone() } = rights ?? {};
  const today = dayIn(timeZone, now);
  const moments = [Date.parse(article.embargoUntil ?? "")];
  let endOfDayCounts = false;
  for (const { picture } of pictureUsesIn(document))
    for (const { from, until } of pictures.get(picture)?.rights?.terms ?? [])
      for (const date of [from, until])
        if (/^\d{4}-\d{2}-\d{2}$/u.test(date ?? "")) endOfDayCounts ||= (date ?? "") >= today;
        else moments.push(Date.parse(date ?? ""));
  if (endOfDayCounts) moments.push(endOfDay(timeZone, now));
  const coming = moments.filter((moment) => moment > now);
  return coming.length === 0 ? null : Math.min(...coming);
}

/** The first moment of the next day, by halves: time zones change their clocks when they like. */
function endOfDay(timeZone: string, now: number): number {
  const today = dayIn(timeZone, now);
  let [within, beyond] = [now, now + longestDay];
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (dayIn(timeZone, middle) === today) within = middle;
    else beyond = middle;
  }
  return beyond;
}
