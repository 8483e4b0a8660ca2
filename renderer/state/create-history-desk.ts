import { createStore, type StoreApi } from "zustand/vanilla";
import { chooseAll, type Choice } from "#shared/article/compare/apply-choices.ts";
import type { ComparedField } from "#shared/article/compare/compare-envelopes.ts";
import type { ArticleVersion } from "#shared/article/version.ts";
import type { VersionLook, VersionTitle } from "#shared/desk-api/payloads.ts";
import { failed, type Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { compareVersion, toRestored, type Compared, type Restored } from "./compared-version.ts";
import type { OpenArticle } from "./open-article.ts";
import { troubleOf } from "./save-machine.ts";
import { ask, askPlain, type Trouble } from "./trouble.ts";

// So many are read in one go, so that a save never waits long behind them.
const readAtOnce = 8;

export type HistoryState = {
  readonly phase: "closed" | "loading" | "list" | "reading" | "comparing" | "restoring";
  readonly versions: readonly ArticleVersion[];
  /** What is known of those that have been read, by name. */
  readonly looks: ReadonlyMap<string, VersionLook>;
  readonly compared: Compared | null;
  /** The version that was looked at last. */
  readonly last: string | null;
  readonly isKeeping: boolean;
  readonly trouble:
    | Trouble
    | { readonly code: "not-restored" }
    | { readonly code: "compared-anew" }
    | null;
};

export type HistoryDesk = {
  readonly store: StoreApi<HistoryState>;
  readonly open: () => Promise<void>;
  /** Keeps the text on the canvas as a version of its own. */
  readonly keep: (title: VersionTitle, by: string | null) => Promise<boolean>;
  /** Lays a version beside the text on the canvas. */
  readonly compare: (version: ArticleVersion) => Promise<void>;
  readonly back: () => void;
  readonly choose: (row: number, choice: Choice) => void;
  readonly chooseField: (field: ComparedField, choice: Choice) => void;
  readonly takeAll: (side: "mine" | "theirs") => void;
  /**
   * Keeps what stands there now, then puts what was chosen there; answers whether it did.
   * @param put puts it onto the canvas as one step that can be undone
   */
  readonly restore: (put: (restored: Restored) => boolean) => Promise<boolean>;
  readonly close: () => void;
};

const closed: HistoryState = {
  phase: "closed",
  versions: [],
  looks: new Map(),
  compared: null,
  last: null,
  isKeeping: false,
  trouble: null,
};

/**
 * The earlier versions of the open article: listed, compared with the text now, brought back.
 * @param parts.me who sits here, by name
 */
export function createHistoryDesk(parts: {
  readonly desk: DeskClient;
  readonly article: OpenArticle;
  readonly me: () => string | null;
}): HistoryDesk {
  const { desk, article } = parts;
  const store = createStore<HistoryState>(() => closed);
  /** Another list makes what is on its way for the one before worthless. */
  let turn = 0;

  async function list(): Promise<void> {
    const { open } = article.store.getState();
    if (open === null) return;
    turn += 1;
    const mine = turn;
    const answer = await ask(desk.versions.list({ id: open.article.id }));
    if (mine !== turn || store.getState().phase === "closed") return;
    const { phase } = store.getState();
    const next = phase === "loading" ? "list" : phase;
    if (!answer.ok) {
      store.setState({ phase: next, trouble: answer.failure });
      return;
    }
    store.setState({ phase: next, versions: answer.value });
    await look(open.article.id, answer.value, mine);
  }

  async function look(
    id: string,
    versions: readonly ArticleVersion[],
    mine: number,
  ): Promise<void> {
    const unread = versions
      .map(({ version }) => version)
      .filter((version) => !store.getState().looks.has(version));
    for (let at = 0; at < unread.length; at += readAtOnce) {
      const some = unread.slice(at, at + readAtOnce);
      const answer = await askPlain(desk.versions.look({ id, versions: some }));
      if (mine !== turn || !answer.ok) return;
      const { looks } = store.getState();
      const seen = answer.value.map((one) => [one.version, one] as const);
      store.setState({ looks: new Map([...looks, ...seen]) });
    }
  }

  /** Saves what is on the canvas and keeps it, so that the version is what is seen. */
  async function keepPresent(
    title: VersionTitle,
    by: string | null,
  ): Promise<Result<ArticleVersion, Trouble>> {
    const saved = await article.flush();
    const { open } = article.store.getState();
    if (open === null) return failed({ code: "cancelled" });
    const base = open.save.revision;
    if (!saved) return failed(troubleOf(open.save) ?? { code: "no-answer" });
    return ask(desk.versions.keep({ id: open.article.id, base, title, by }));
  }

  async function compare(version: ArticleVersion): Promise<void> {
    const { open } = article.store.getState();
    const now = article.document();
    if (open === null || now === null) return;
    store.setState({ phase: "reading", last: version.version });
    const { id } = open.article;
    const answer = await ask(desk.versions.read({ id, version: version.version }));
    if (store.getState().phase !== "reading") return;
    const compared = answer.ok ? compareVersion(version, answer.value, open, now) : answer;
    if (compared.ok)
      store.setState({ phase: "comparing", compared: compared.value, trouble: null });
    else store.setState({ phase: "list", trouble: compared.failure });
  }

  function change(part: (compared: Compared) => Partial<Compared>): void {
    const { compared } = store.getState();
    if (compared !== null) store.setState({ compared: { ...compared, ...part(compared) } });
  }

  return {
    store,
    async open() {
      if (article.store.getState().open === null) return;
      store.setState({ ...closed, phase: "loading" });
      await list();
    },
    async keep(title, by) {
      if (store.getState().isKeeping) return false;
      store.setState({ isKeeping: true, trouble: null });
      const answer = await keepPresent(title, by);
      store.setState({ isKeeping: false, trouble: answer.ok ? null : answer.failure });
      if (answer.ok && store.getState().phase !== "closed") void list();
      return answer.ok;
    },
    async compare(version) {
      store.setState({ trouble: null });
      await compare(version);
    },
    back: () => store.setState({ phase: "list", compared: null, trouble: null }),
    choose: (row, choice) =>
      change(({ choices }) => ({ choices: new Map(choices).set(row, choice) })),
    chooseField: (field, choice) =>
      change(({ fieldChoices }) => ({ fieldChoices: new Map(fieldChoices).set(field, choice) })),
    takeAll: (side) =>
      change(({ comparison, fields }) => ({
        choices: chooseAll(comparison, side),
        fieldChoices: new Map(fields.map(({ field }) => [field, side])),
      })),
    async restore(put) {
      const { compared, phase } = store.getState();
      if (compared === null || phase !== "comparing") return false;
      store.setState({ phase: "restoring", trouble: null });
      const kept = await keepPresent({ kind: "before-restore" }, parts.me());
      // Closed while a desk did not answer: nothing comes onto the canvas behind somebody's back.
      if (store.getState().phase !== "restoring" || store.getState().compared !== compared)
        return false;
      if (!kept.ok) {
        store.setState({ phase: "comparing", trouble: kept.failure });
        return false;
      }
      if (article.document() !== compared.now) {
        // Another version was taken up meanwhile: that is the one to compare with.
        await compare(compared.version);
        store.setState({ trouble: { code: "compared-anew" } });
        return false;
      }
      // A picture may have left the article since, and its record the page.
      const shown = article.store.getState().open?.pictures;
      for (const picture of compared.pictures.values())
        if (shown?.has(picture.id) === false) article.pictureChanged(picture);
      if (!put(toRestored(compared))) {
        store.setState({ phase: "comparing", trouble: { code: "not-restored" } });
        return false;
      }
      store.setState(closed);
      return true;
    },
    close() {
      turn += 1;
      store.setState(closed);
    },
  };
}
