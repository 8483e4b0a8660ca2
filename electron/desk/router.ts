import { implement } from "@orpc/server";
import { contract } from "#shared/desk-api/contract.ts";
import type { CreditRulesPreview } from "#shared/desk-api/credit-rules.ts";
import type { Change, Desk } from "#shared/desk-api/payloads.ts";
import type { Library } from "../library/library.ts";
import type { Articles } from "./articles.ts";
import type { Care } from "./care.ts";
import type { Exchange } from "./exchange.ts";
import type { Pictures } from "./pictures.ts";
import type { PreferenceStore } from "./preferences.ts";
import type { Versions } from "./versions.ts";

export type Services = {
  readonly describe: () => Desk;
  readonly preferences: PreferenceStore;
  readonly articles: Articles;
  readonly versions: Versions;
  readonly pictures: Pictures;
  readonly exchange: Exchange;
  readonly care: Care;
  readonly previewCreditRules: () => Promise<CreditRulesPreview>;
  readonly addHouseWord: Library["addHouseWord"];
  readonly chooseFolder: (from: string) => Promise<string | null>;
  readonly watchChanges: (signal: AbortSignal | undefined) => AsyncGenerator<Change, void, void>;
};

/** Binds the contract to the services. Every host offers this router and nothing else. */
export function createRouter({
  describe,
  preferences,
  articles,
  versions,
  pictures,
  exchange,
  care,
  addHouseWord,
  previewCreditRules,
  chooseFolder,
  watchChanges,
}: Services) {
  const os = implement(contract);
  return os.router({
    desk: os.desk.handler(() => describe()),
    preferences: {
      change: os.preferences.change.handler(({ input }) => preferences.change(input)),
    },
    articles: {
      list: os.articles.list.handler(({ input }) => articles.list(input)),
      ids: os.articles.ids.handler(({ input }) => articles.ids(input)),
      choices: os.articles.choices.handler(() => articles.choices()),
      duplicate: os.articles.duplicate.handler(({ input }) => articles.duplicate(input)),
      throwAway: os.articles.throwAway.handler(({ input }) => articles.throwAway(input)),
      putBack: os.articles.putBack.handler(({ input }) => articles.putBack(input)),
      create: os.articles.create.handler(({ input }) => articles.create(input)),
      open: os.articles.open.handler(({ input }) => articles.open(input)),
      save: os.articles.save.handler(({ input }) => articles.save(input)),
    },
    versions: {
      list: os.versions.list.handler(({ input }) => versions.list(input)),
      look: os.versions.look.handler(({ input }) => versions.look(input)),
      read: os.versions.read.handler(({ input }) => versions.read(input)),
      keep: os.versions.keep.handler(({ input }) => versions.keep(input)),
      lawyered: os.versions.lawyered.handler(({ input }) => versions.lawyered(input)),
    },
    pictures: {
      add: os.pictures.add.handler(async ({ input: { file } }) =>
        pictures.add({ name: file.name, bytes: await bytesOf(file) }),
      ),
      replaceFile: os.pictures.replaceFile.handler(async ({ input: { id, base, file } }) =>
        pictures.replaceFile({ id, base, name: file.name, bytes: await bytesOf(file) }),
      ),
      takeBack: os.pictures.takeBack.handler(({ input }) => pictures.takeBack(input)),
      uses: os.pictures.uses.handler(({ input }) => pictures.uses(input)),
      change: os.pictures.change.handler(({ input }) => pictures.change(input)),
      undoChange: os.pictures.undoChange.handler(({ input }) => pictures.undoChange(input)),
    },
    house: {
      previewCreditRules: os.house.previewCreditRules.handler(() => previewCreditRules()),
      addWord: os.house.addWord.handler(({ input }) => addHouseWord(input.word)),
    },
    exchange: {
      importFile: os.exchange.importFile.handler(async ({ input: { file } }) =>
        exchange.importFile({ name: file.name, bytes: await bytesOf(file) }),
      ),
      preview: os.exchange.preview.handler(({ input }) => exchange.preview(input)),
      exportArticle: os.exchange.exportArticle.handler(({ input }) =>
        exchange.exportArticle(input),
      ),
      look: os.exchange.look.handler(({ input }) => exchange.look(input)),
      copy: os.exchange.copy.handler(({ input }) => exchange.copy(input)),
      exportPdf: os.exchange.exportPdf.handler(({ input }) => exchange.exportPdf(input)),
      chooseFolder: os.exchange.chooseFolder.handler(({ input }) => chooseFolder(input.from)),
    },
    care: {
      check: os.care.check.handler(({ input, signal }) => care.check(input, signal)),
      copies: os.care.copies.handler(({ input }) => care.copies(input)),
      settleCopy: os.care.settleCopy.handler(({ input }) => care.settleCopy(input)),
      newestWhole: os.care.newestWhole.handler(({ input }) => care.newestWhole(input)),
      restore: os.care.restore.handler(({ input }) => care.restore(input)),
    },
    changes: os.changes.handler(({ signal }) => watchChanges(signal)),
  });
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

export type DeskRouter = ReturnType<typeof createRouter>;
