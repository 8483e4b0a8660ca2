/** What dies in a round. */
export const deaths = [
  "host",
  "frozen host",
  "page",
  "host and page",
  "frozen host and page",
  "host before an article is made",
] as const;
export type Death = (typeof deaths)[number];

/** What was counted; all lanes together make the report. */
export type Figures = {
  rounds: number;
  readonly deaths: Map<Death, number>;
  keys: number;
  /** Keys the desk had acknowledged when something died. */
  acknowledged: number;
  /** Keys that were older than a second when something died. */
  promised: number;
  /** Of the promised, those not on the disk at that moment though the host had been alive. */
  late: number;
  /** Of the promised and the acknowledged, those that were nowhere afterwards. */
  lost: number;
  /** Of all keys, those that a page that lived on had and the disk has not. */
  lostByLivingPages: number;
  torn: number;
  temporaries: number;
  emptyFolders: number;
  versions: number;
  notFound: number;
  conflicts: number;
  recovered: number;
  /** What went wrong, in words. */
  readonly troubles: string[];
};

export function createFigures(): Figures {
  return {
    rounds: 0,
    deaths: new Map(),
    keys: 0,
    acknowledged: 0,
    promised: 0,
    late: 0,
    lost: 0,
    lostByLivingPages: 0,
    torn: 0,
    temporaries: 0,
    emptyFolders: 0,
    versions: 0,
    notFound: 0,
    conflicts: 0,
    recovered: 0,
    troubles: [],
  };
}

/** Each figure in words, with what it does not say and why. */
export function toReport(
  figures: Figures,
  run: { readonly seed: number; readonly lanes: number; readonly seconds: number },
): string {
  const kinds = deaths.map((death) => `${figures.deaths.get(death) ?? 0} ${death}`).join(", ");
  return `
rounds        ${figures.rounds} in ${Math.round(run.seconds)} s, seed ${run.seed}, ${run.lanes} side by side
died          ${kinds}
typed         ${figures.keys} keys
acknowledged  ${figures.acknowledged} at the kills
promised      ${figures.promised} typed more than a second before a kill
late          ${figures.late} of those were not on the disk at the kill, though the host had been alive
lost          ${figures.lost} promised or acknowledged, ${figures.lostByLivingPages} of pages that lived on
torn          ${figures.torn} files; ${figures.versions} versions in the histories were whole
left over     ${figures.temporaries} temporary files after the next start, ${figures.emptyFolders} empty article folders
index         ${figures.notFound} articles not found after the next start
conflicts     ${figures.conflicts} with a text of one's own
recovered     ${figures.recovered} times from the journal
${figures.troubles.map((words) => `TROUBLE       ${words}\n`).join("")}
Not tried here, and why
- The page's journal is one in memory that outlives the page. The real one, in IndexedDB, takes a
  browser: that is what the rounds after these are for, fewer, for each takes six seconds.
- SIGKILL leaves the system's own buffers alive, so that it says nothing of a power cut:
  tests/crash/power-cut.ts, for root.
- Keys go to the end of an article. Edits anywhere, with lines that break at every place, are in
  tests/unit/renderer/state/broken-lines.property.test.ts.
- Electron's host has no binary here; it has the same desk, and its page the same state.
- Full, slow and removed disks, and others who write meanwhile, have tests of their own.
`;
}
