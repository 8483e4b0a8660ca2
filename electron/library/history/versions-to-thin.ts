/** A version as thinning looks at it. */
export type ThinnedVersion = {
  readonly version: string;
  readonly saved: number;
  /** Somebody named it, or the status changed with it: it stays for ever. */
  readonly labelled: boolean;
};

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;
// The first Monday of 1970: a week that is a newsroom's.
const monday = 4 * day;

/**
 * Finds the versions that need not be kept any longer: of the last day all stay, then the last of
 * each hour for a week, the last of each day for 90 days, and the last of each week after that. The
 * first, the newest and those with a label always stay. Hours nest in days and days in weeks, so it
 * does not matter when, or how often, a history was thinned before.
 * @returns each with the later version that stays for it
 */
export function versionsToThin<Version extends ThinnedVersion>(
  versions: readonly Version[],
  now: number,
): readonly { readonly version: Version; readonly stays: Version }[] {
  const sorted = versions.toSorted(
    (a, b) => a.saved - b.saved || (a.version < b.version ? -1 : Number(a.version > b.version)),
  );
  const thinned: { version: Version; stays: Version }[] = [];
  // From the newest, so that the version that stays for one is known before it.
  let stays = sorted.at(-1);
  for (const [index, version] of [...sorted.entries()].toReversed()) {
    const isFirst = index === 0;
    const isLast = index === sorted.length - 1;
    if (
      isFirst ||
      isLast ||
      stays === undefined ||
      version.labelled ||
      !isInOneStretch(version.saved, stays.saved, now)
    )
      stays = version;
    else thinned.push({ version, stays });
  }
  return thinned.toReversed();
}

function isInOneStretch(earlier: number, later: number, now: number): boolean {
  const age = now - earlier;
  if (age <= day) return false;
  const length = age <= week ? hour : age <= 90 * day ? day : week;
  return Math.floor((earlier - monday) / length) === Math.floor((later - monday) / length);
}
