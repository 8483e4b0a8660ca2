import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chooseFrom, createRandom, type Random } from "../bench/corpus/random.ts";
import { createLocks, createMemoryJournal } from "../support/memory-journal.ts";
import { hasUnsavedWords } from "../../renderer/state/save-machine.ts";
import type { Journal } from "../../renderer/state/journal/journal.ts";
import { checkFiles, typedIn } from "./check-files.ts";
import type { Death, Figures } from "./figures.ts";
import { startHost, type HostProcess, type Place } from "./host-process.ts";
import { openPage, type CrashPage } from "./open-page.ts";
import { watchAcknowledged } from "./watch-acknowledged.ts";
import { createTypist } from "./typist.ts";

/** What a page journals reaches the storage a little later, and not at all when it dies before. */
function slowly(journal: Journal, random: Random): Journal {
  return {
    ...journal,
    put: async (key, entry) => {
      const copy = structuredClone(entry);
      await pause(5 + random() * 25);
      await journal.put(key, copy);
    },
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Types in one library, kills, looks, and starts again, for as many rounds as it is given. */
export async function runLane(options: {
  readonly folder: string;
  readonly seed: number;
  /** What dies in the next round; null when there is none. */
  readonly next: (random: Random) => Death | null;
  readonly figures: Figures;
}): Promise<void> {
  const { figures } = options;
  const random = createRandom(options.seed);
  const place: Place = {
    library: join(options.folder, "library"),
    data: join(options.folder, "data"),
  };
  await mkdir(place.data, { recursive: true });
  const storage = createMemoryJournal();
  const journal = slowly(storage, random);
  const locks = createLocks();
  const typist = createTypist(random);
  let pages = 0;
  let id = "";
  let host: HostProcess = await startHost(place);
  let page = await newPage();
  let acknowledged = watchAcknowledged(page.article, typist);

  async function newPage(): Promise<CrashPage> {
    pages += 1;
    const cookie = await host.launch();
    return openPage({ id: `page${pages}`, origin: host.origin, cookie, journal, locks });
  }

  function watch(): void {
    acknowledged.stop();
    acknowledged = watchAcknowledged(page.article, typist, () => (figures.conflicts += 1));
  }

  async function begin(): Promise<void> {
    const made = await page.article.create(chooseFrom(random, ["en", "ar"]));
    if (!made.ok) throw new Error(`Expected a new article, got ${JSON.stringify(made.failure)}`);
    id = made.value;
    typist.begin("", 0);
    watch();
  }

  function complain(words: string): void {
    const trouble = `seed ${options.seed}, round ${figures.rounds}: ${words}`;
    figures.troubles.push(trouble);
    process.stderr.write(`${trouble}\n`);
  }

  /** What is on the disk while nobody is there, against what was promised and acknowledged. */
  async function look(death: Death, killedAt: number, length: number): Promise<string> {
    const check = await checkFiles(place.library);
    figures.torn += check.torn.length;
    for (const name of check.torn) complain(`torn: ${name}`);
    const { text } = typedIn(check.articles.get(id));
    const typed = typist.typed();
    const { length: promised } = typist.at(killedAt - 1000);
    figures.promised += Math.max(0, promised - length);
    figures.acknowledged += Math.max(0, acknowledged.length() - length);
    if (!typed.startsWith(text)) complain("the disk holds what nobody typed");
    const missing = acknowledged.length() - text.length;
    if (missing > 0) {
      figures.lost += missing;
      complain(`${missing} acknowledged keys are not on the disk`);
    }
    // A host that is frozen or gone could not have put it there.
    if (death === "host" || death === "page" || death === "host and page")
      figures.late += Math.max(0, promised - text.length);
    return text;
  }

  /** Everything of the library, with a host that runs again. */
  async function lookAfterwards(): Promise<{ text: string; slug: number }> {
    const answered = await page.desk.articles.list({ query: "", offset: 0, limit: 500 });
    let found = answered.rows.some((row) => row.id === id);
    let check = await checkFiles(place.library);
    // The index follows the files, and sweeps as it goes through them.
    for (let wait = 0; wait < 60 && (!found || check.temporaries.length > 0); wait += 1) {
      await pause(100);
      const { rows } = await page.desk.articles.list({ query: "", offset: 0, limit: 500 });
      found = rows.some((row) => row.id === id);
      check = await checkFiles(place.library);
    }
    if (!found) {
      figures.notFound += 1;
      complain(`the index does not have ${id}`);
    }
    for (const name of check.temporaries) complain(`left over: ${name}`);
    figures.temporaries += check.temporaries.length;
    figures.emptyFolders = Math.max(figures.emptyFolders, check.empty.length);
    figures.versions = Math.max(figures.versions, check.versions);
    figures.torn += check.torn.length;
    return typedIn(check.articles.get(id));
  }

  async function untilSaved(): Promise<void> {
    for (let wait = 0; wait < 200; wait += 1) {
      const { open } = page.article.store.getState();
      if (open !== null && !hasUnsavedWords(open.save)) return;
      await page.article.flush();
      await pause(50);
    }
    complain("a page that lived on could not save");
  }

  async function round(death: Death): Promise<void> {
    figures.rounds += 1;
    figures.deaths.set(death, (figures.deaths.get(death) ?? 0) + 1);
    const keysBefore = typist.keys();
    if (death === "host before an article is made") {
      await host.kill();
      await begin();
    } else if (id === "" || typist.typed().length > 1500 || random() < 0.2) await begin();
    const length = typist.typed().length;
    const typing = typist.type(page.article);
    await pause(200 + random() * 2400);
    if (death.startsWith("frozen")) {
      host.freeze();
      await pause(random() * 2500);
    }
    const isHostDead = death !== "page";
    let pageDies = death.endsWith("page");
    const killedAt = Date.now();
    if (pageDies) page.die();
    if (isHostDead && death !== "host before an article is made") await host.kill();
    if (pageDies) await typing.stop();
    const before = await look(death, killedAt, length);
    let diedAt = killedAt;
    if (!pageDies) {
      // It goes on without its desk; and sometimes it dies as well before that is back.
      await pause(random() * 1800);
      pageDies = random() < 0.3;
      diedAt = Date.now();
      if (pageDies) page.die();
      await typing.stop();
    }
    const due = typist.at(pageDies ? diedAt - 1000 : Date.now());
    if (isHostDead) host = await startHost(place);
    if (pageDies) page = await newPage();
    else await untilSaved();
    figures.keys += typist.keys() - keysBefore;
    figures.recovered += page.recovery.store.getState().length;
    for (const { outcome } of page.recovery.store.getState())
      if (outcome.kind !== "saved") complain(`recovered: ${outcome.kind}`);
    page.recovery.putAway();
    const { text, slug } = await lookAfterwards();
    const lost = Math.max(0, due.length - text.length);
    if (!typist.typed().startsWith(text)) complain("the disk holds what nobody typed, afterwards");
    if (text.length < before.length) complain("the disk has less than it had");
    if (lost > 0) complain(`${lost} keys lost (${death}${pageDies ? ", page" : ""})`);
    if (slug < due.slug) complain(`furniture lost: ${slug} for ${due.slug} (${death})`);
    if (pageDies) figures.lost += lost;
    else figures.lostByLivingPages += lost;
    if (pageDies) {
      typist.begin(text, slug);
      if (text === "") id = "";
      else {
        const opened = await page.article.open(id);
        if (!opened.ok) complain(`not opened: ${opened.failure.code}`);
        watch();
      }
    }
  }

  for (let death = options.next(random); death !== null; death = options.next(random))
    await round(death);
  acknowledged.stop();
  page.die();
  await host.kill();
}
