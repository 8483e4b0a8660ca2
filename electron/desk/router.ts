import { implement } from "@orpc/server";
import { contract } from "#shared/desk-api/contract.ts";
import type { Change, Desk } from "#shared/desk-api/payloads.ts";
import type { Articles } from "./articles.ts";
import type { Exchange } from "./exchange.ts";
import type { Pictures } from "./pictures.ts";
import type { PreferenceStore } from "./preferences.ts";

export type Services = {
  readonly describe: () => Desk;
  readonly preferences: PreferenceStore;
  readonly articles: Articles;
  readonly pictures: Pictures;
  readonly exchange: Exchange;
  readonly watchChanges: (signal: AbortSignal | undefined) => AsyncGenerator<Change, void, void>;
};

/** Binds the contract to the services. Every host offers this router and nothing else. */
export function createRouter({
  describe,
  preferences,
  articles,
  pictures,
  exchange,
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
      create: os.articles.create.handler(({ input }) => articles.create(input)),
      open: os.articles.open.handler(({ input }) => articles.open(input)),
      save: os.articles.save.handler(({ input }) => articles.save(input)),
    },
    pictures: {
      uses: os.pictures.uses.handler(({ input }) => pictures.uses(input)),
      changeCredit: os.pictures.changeCredit.handler(({ input }) => pictures.changeCredit(input)),
    },
    exchange: {
      importFile: os.exchange.importFile.handler(async ({ input: { file } }) =>
        exchange.importFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
      ),
      preview: os.exchange.preview.handler(({ input }) => exchange.preview(input)),
      exportArticle: os.exchange.exportArticle.handler(({ input }) =>
        exchange.exportArticle(input),
      ),
    },
    changes: os.changes.handler(({ signal }) => watchChanges(signal)),
  });
}

export type DeskRouter = ReturnType<typeof createRouter>;
