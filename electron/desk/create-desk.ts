import type { Locale } from "#shared/messages/locale.ts";
import type { Library } from "../library/library.ts";
import { createArticles } from "./articles.ts";
import { createCare } from "./care.ts";
import { createExchange, type MakePdf } from "./exchange.ts";
import { createPictures } from "./pictures.ts";
import { usualExportFolder } from "./places.ts";
import type { PreferenceStore } from "./preferences.ts";
import { previewCreditRules } from "./preview-credit-rules.ts";
import { createRouter, type DeskRouter } from "./router.ts";
import { createVersions } from "./versions.ts";
import { standfirstVersion } from "./standfirst-version.ts";
import { watchChanges } from "./watch-changes.ts";

/** What a host can do beyond the others; left out where it cannot. */
export type NativePowers = {
  /** Lets the user choose a folder in the system's own dialog; null when nothing was chosen. */
  readonly chooseFolder?: (from: string) => Promise<string | null>;
  readonly makePdf?: MakePdf;
};

/** Puts a library, its services and the preferences together into what a host offers a window. */
export function createDesk({
  library,
  preferences,
  systemLocale,
  now,
  page = standfirstVersion(),
  native = {},
}: {
  readonly library: Library;
  readonly preferences: PreferenceStore;
  readonly systemLocale: Locale;
  readonly now: () => Date;
  /** Which page the host serves. */
  readonly page?: string;
  /** What only some hosts can do. */
  readonly native?: NativePowers;
}): DeskRouter {
  return createRouter({
    describe: () => ({
      library: { id: library.id, name: library.name, path: library.path },
      page,
      preferences: preferences.read(),
      systemLocale,
      exportFolder: usualExportFolder(library.path),
      house: library.house,
      can: {
        care: createCare(library),
        chooseFolder: native.chooseFolder !== undefined,
        makePdf: native.makePdf !== undefined,
      },
      notices: [...library.notices, ...preferences.notices],
    }),
    preferences,
    articles: createArticles(library, now, () => preferences.read().me?.name ?? null),
    versions: createVersions(library, now),
    pictures: createPictures(library, now, () => preferences.read().me?.name),
    addHouseWord: library.addHouseWord,
    previewCreditRules: () => previewCreditRules(library),
    exchange: createExchange(library, { now, makePdf: native.makePdf }),
    care: createCare(library),
    chooseFolder: native.chooseFolder ?? (() => Promise.resolve(null)),
    watchChanges: (signal) => watchChanges(library, signal),
  });
}
