import type { Locale } from "#shared/messages/messages.ts";
import type { Library } from "../library/library.ts";
import { createArticles } from "./articles.ts";
import { createExchange } from "./exchange.ts";
import { createPictures } from "./pictures.ts";
import { usualExportFolder } from "./places.ts";
import type { PreferenceStore } from "./preferences.ts";
import { createRouter, type DeskRouter } from "./router.ts";
import { watchChanges } from "./watch-changes.ts";

/** Puts a library, its services and the preferences together into what a host offers a window. */
export function createDesk({
  library,
  preferences,
  systemLocale,
  now,
}: {
  readonly library: Library;
  readonly preferences: PreferenceStore;
  readonly systemLocale: Locale;
  readonly now: () => Date;
}): DeskRouter {
  return createRouter({
    describe: () => ({
      library: { id: library.id, name: library.name, path: library.path },
      preferences: preferences.read(),
      systemLocale,
      exportFolder: usualExportFolder(library.path),
      house: library.house,
      notices: [...library.notices, ...preferences.notices],
    }),
    preferences,
    articles: createArticles(library, now),
    pictures: createPictures(library, now),
    addHouseWord: library.addHouseWord,
    exchange: createExchange(library, { now }),
    watchChanges: (signal) => watchChanges(library, signal),
  });
}
