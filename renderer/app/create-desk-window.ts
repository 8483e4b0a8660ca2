import type { StoreApi } from "zustand/vanilla";
import { usualPace } from "#shared/article/statistics.ts";
import type { Finding } from "#shared/checks/check.ts";
import { parseShortcuts } from "#shared/commands/changed-shortcuts.ts";
import { changeKeys } from "#shared/commands/commands.ts";
import { chooseNumerals } from "#shared/messages/numerals.ts";
import { localeOf, type Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { cleaningRulesOf } from "#shared/picture/cleaning/cleaning-rules-of.ts";
import { joinDocumentText } from "#shared/desk-api/document-text.ts";
import type { Result } from "#shared/result.ts";
import type { DeskLine } from "../desk-client/desk-client.ts";
import { toDocumentText } from "../editor/document-text.ts";
import type { PictureFiles } from "../editor/figure/picture-source.ts";
import { createConflictDesk, type ConflictDesk } from "../state/create-conflict-desk.ts";
import { createCopiesDesk, type CopiesDesk } from "../state/create-copies-desk.ts";
import { createCreditDesk, type CreditDesk } from "../state/create-credit-desk.ts";
import { createDeskState, type DeskState } from "../state/create-desk-state.ts";
import { createPictureUses, type PictureUses } from "../state/create-picture-uses.ts";
import { createRulesDesk, type RulesDesk } from "../state/create-rules-desk.ts";
import { createFindings } from "../state/create-findings.ts";
import { exportStart } from "../state/export-preferences.ts";
import { createExportParts } from "./create-export-parts.ts";
import { createExportDesk, type ExportDesk } from "../state/create-export-desk.ts";
import { createExportMany, type ExportMany } from "../state/create-export-many.ts";
import { createImportDesk, type ImportDesk } from "../state/create-import-desk.ts";
import { createLibraryCheck, type LibraryCheck } from "../state/create-library-check.ts";
import { createLibraryList, type LibraryList } from "../state/create-library-list.ts";
import {
  createListActions,
  type ListAction,
  type ListActions,
} from "../state/create-list-actions.ts";
import { createListSelection, type ListSelection } from "../state/create-list-selection.ts";
import { createOpenArticle } from "../state/create-open-article.ts";
import { createRescueDesk, type RescueDesk } from "../state/create-rescue-desk.ts";
import { createPalette, type Palette } from "../state/create-palette.ts";
import { followChanges } from "../state/follow-changes.ts";
import type { Recovery } from "../state/journal/create-recovery.ts";
import type { JournalEntry } from "../state/journal/journal-entry.ts";
import type { OpenArticle } from "../state/open-article.ts";
import { troubleOf } from "../state/save-machine.ts";
import { askPlain, type Trouble } from "../state/trouble.ts";
import { troubleWords } from "../state/trouble-words.ts";
import { tell } from "../ui/toast/toasts.ts";
import { createArticleActions } from "./create-article-actions.ts";
import { createOutActions, type OutActions } from "./create-out-actions.ts";
import { createPageJournal } from "./create-page-journal.ts";
import { createPictureFiles } from "./create-picture-files.ts";
import { createVersionDesks, type VersionDesks } from "./create-version-desks.ts";
import { importFiles } from "./import-files.ts";
import { meetDeskAgain } from "./meet-desk-again.ts";

/** The whole window without its looks: its state, and what can be done in it. */
export type DeskWindow = {
  readonly deskState: DeskState;
  readonly list: LibraryList;
  readonly selection: ListSelection;
  readonly actions: ListActions;
  readonly palette: Palette;
  /** Duplicates articles, throws them away or puts them back, and tells what came of it. */
  readonly act: (action: ListAction, ids: readonly string[]) => Promise<void>;
  readonly article: OpenArticle;
  /** What earlier windows left unsaved, and what became of it. */
  readonly recovery: Recovery;
  /** Lays words that were left unsaved beside an article that went on without them. */
  readonly compareUnsaved: (entry: JournalEntry) => Promise<void>;
  readonly exportDesk: ExportDesk;
  readonly exportMany: ExportMany;
  readonly out: OutActions;
  readonly creditDesk: CreditDesk;
  readonly rulesDesk: RulesDesk;
  readonly conflictDesk: ConflictDesk;
  readonly versionDesks: VersionDesks;
  readonly copiesDesk: CopiesDesk;
  readonly rescueDesk: RescueDesk;
  readonly libraryCheck: LibraryCheck;
  readonly importDesk: ImportDesk;
  /** What becomes of pictures dropped, pasted and chosen on the canvas. */
  readonly pictureFiles: PictureFiles;
  /** What the checks find in the open article. */
  readonly findings: StoreApi<readonly Finding[]>;
  /** The pictures of the open article, in reading order. */
  readonly pictureUses: PictureUses;
  /** Asks the desk for all that the window begins with. */
  readonly begin: () => Promise<void>;
  readonly openArticle: (id: string) => Promise<void>;
  /** Answers the id of the new article, or null when there is none. */
  readonly newArticle: () => Promise<string | null>;
  /** Offers text that has no article to the clipboard. */
  readonly keepHomeless: (text: string) => void;
  readonly importFiles: (files: readonly File[]) => Promise<void>;
  readonly startExport: () => void;
  readonly startExportMany: (ids: readonly string[]) => void;
  readonly editCredit: (pictureId: string) => void;
};

/** Puts the window's parts together over one line to the desk. */
export function createDeskWindow(line: DeskLine): DeskWindow {
  const { desk } = line;
  const deskState = createDeskState(line);
  // First of all who listen: what is drawn next is drawn with these digits and these keys.
  deskState.store.subscribe(({ desk }, before) => {
    if (desk === null || desk.preferences === before.desk?.preferences) return;
    chooseNumerals(desk.preferences.numerals);
    changeKeys(parseShortcuts(desk.preferences.shortcuts));
  });
  const list = createLibraryList(desk);
  const selection = createListSelection(list);
  const actions = createListActions(desk);
  const journal = createPageJournal(
    desk,
    () => deskState.store.getState().desk?.library.id ?? null,
  );
  const article = createOpenArticle({
    desk,
    journal: journal.place,
    toText: toDocumentText,
    pace: () => deskState.store.getState().desk?.house.rates ?? usualPace,
  });
  const exportParts = createExportParts({ desk, deskState, article });
  const copiesDesk = createCopiesDesk({
    desk,
    article,
    toText: (document) => joinDocumentText(toDocumentText(document)),
  });
  const exportDesk = createExportDesk(exportParts);
  const exportMany = createExportMany(exportParts);
  const creditDesk = createCreditDesk({
    desk,
    rules: () => cleaningRulesOf(deskState.store.getState().desk?.house.creditRules ?? []),
    onChanged: article.pictureChanged,
  });
  const conflictDesk = createConflictDesk(article);
  const importDesk = createImportDesk(desk);
  const versionDesks = createVersionDesks(desk, article, deskState, () => findings.check());
  const findings = createFindings(article, {
    now: Date.now,
    lawyered: () => versionDesks.lawyeredDesk.store.getState().lawyered,
    rights: () => deskState.store.getState().desk?.house.rights,
    onReturn: (listener) => {
      addEventListener("focus", listener);
      document.addEventListener("visibilitychange", listener);
    },
  });
  deskState.store.subscribe(({ desk }, before) => {
    if (desk?.house !== before.desk?.house) findings.check();
  });
  /** Whether the user has asked for an article; until then the window may open one by itself. */
  let asked = false;

  function locale(): Locale {
    return interfaceLocale(deskState);
  }

  function shown(answer: Result<string, Trouble>): void {
    if (answer.ok) {
      void deskState.prefer({ lastArticle: answer.value });
      return;
    }
    if (answer.failure.code === "cancelled") return;
    // With nothing on the page, the page itself says it.
    if (article.store.getState().open === null && article.store.getState().failed !== null) return;
    const { open } = article.store.getState();
    // The page says already what keeps its words from the disk.
    if (open !== null && troubleOf(open.save) !== null)
      tell({ text: formatMessage(locale(), "save.stay") });
    else tell({ text: troubleWords(locale(), answer.failure), urgent: true });
  }

  async function openArticle(id: string): Promise<void> {
    asked = true;
    if (article.store.getState().open?.article.id === id) return;
    shown(await article.open(id));
  }

  /** The only article of a library, such as the sample on the first day: it opens by itself. */
  async function loneArticle(): Promise<string | null> {
    const answer = await askPlain(desk.articles.list({ query: "", offset: 0, limit: 1 }));
    return answer.ok && answer.value.total === 1 ? (answer.value.rows[0]?.id ?? null) : null;
  }

  function notice(change: { readonly kind: string; readonly id: string }): void {
    if (change.kind === "house" || change.kind === "notices") {
      void deskState.load();
      return;
    }
    list.refresh();
    const { open, failed } = article.store.getState();
    // It was half of what a sync program brought, and the other half is here.
    if (open === null && failed?.id === change.id) void article.open(failed.id);
    if (open !== null && change.id === open.article.id) copiesDesk.lookSoon();
    if (open !== null && (change.id === open.article.id || open.pictures.has(change.id)))
      article.changedInLibrary();
  }

  return {
    deskState,
    list,
    selection,
    actions,
    palette: createPalette(desk),
    act: createArticleActions({
      list,
      selection,
      actions,
      article,
      locale,
      openArticle,
      tell,
      onClosed: () => void deskState.prefer({ lastArticle: null }),
    }),
    article,
    recovery: journal.recovery,
    async compareUnsaved(entry) {
      asked = true;
      await article.openUnsaved(entry);
      const { open } = article.store.getState();
      if (open !== null && troubleOf(open.save)?.code === "changed-elsewhere")
        await conflictDesk.open();
    },
    exportDesk,
    exportMany,
    out: createOutActions({ desk, flush: article.flush, reports: importDesk, locale, tell }),
    creditDesk,
    rulesDesk: createRulesDesk(desk),
    conflictDesk,
    versionDesks,
    copiesDesk,
    rescueDesk: createRescueDesk(desk, article),
    libraryCheck: createLibraryCheck(desk),
    importDesk,
    pictureFiles: createPictureFiles({ desk, article, locale }),
    findings,
    pictureUses: createPictureUses(article),
    async begin() {
      void followChanges(line, notice, () => {
        list.refresh();
        const reload = (): void => location.reload();
        void meetDeskAgain({ deskState, article, locale, tell, reload }).then(journal.recover);
      });
      const loaded = await deskState.load();
      await journal.recover();
      const last = loaded?.preferences.lastArticle ?? (await loneArticle());
      if (last !== null && !asked) {
        const answer = await article.open(last);
        // The article that was open last may be gone; that is no news at the start of a day.
        if (!answer.ok && answer.failure.code === "article-not-found")
          article.store.setState({ failed: null });
      }
    },
    openArticle,
    async newArticle() {
      asked = true;
      const own = navigator.language;
      const answer = await article.create(localeOf(own) === locale() ? own : locale());
      shown(answer);
      return answer.ok ? answer.value : null;
    },
    keepHomeless(text) {
      tell({
        text: formatMessage(locale(), "list.new-failed"),
        urgent: true,
        action: {
          label: formatMessage(locale(), "crash.copy"),
          onPress: () => void navigator.clipboard.writeText(text),
        },
      });
    },
    importFiles: (files) => importFiles(files, { importDesk, openArticle, locale, tell }),
    startExport() {
      const { open } = article.store.getState();
      const known = deskState.store.getState().desk;
      if (open === null || known === null) return;
      exportDesk.open(open.article.id, exportStart(known));
    },
    startExportMany(ids) {
      const known = deskState.store.getState().desk;
      if (ids.length > 0 && known !== null) exportMany.open(ids, exportStart(known));
    },
    editCredit(pictureId) {
      const picture = article.store.getState().open?.pictures.get(pictureId);
      if (picture !== undefined) creditDesk.open(picture);
    },
  };
}

/** The language of the interface: the user's choice, else the system's, else the browser's. */
export function interfaceLocale(deskState: DeskState): Locale {
  const { desk } = deskState.store.getState();
  return desk?.preferences.locale ?? desk?.systemLocale ?? localeOf(navigator.language);
}
