import { IntlMessageFormat } from "intl-messageformat";
import { carriers as arabicCarriers } from "./ar/carriers.ts";
import { checks as arabicChecks } from "./ar/checks.ts";
import { compare as arabicCompare } from "./ar/compare.ts";
import { commands as arabicCommands } from "./ar/commands.ts";
import { creditForm as arabicCreditForm } from "./ar/credit-form.ts";
import { pictureChoices as arabicPictureChoices } from "./ar/picture-choices.ts";
import { pictureList as arabicPictureList } from "./ar/picture-list.ts";
import { commandLine as arabicCommandLine } from "./ar/command-line.ts";
import { desk as arabicDesk } from "./ar/desk.ts";
import { elements as arabicElements } from "./ar/elements.ts";
import { exportWords as arabicExport } from "./ar/export.ts";
import { failures as arabicFailures } from "./ar/failures.ts";
import { find as arabicFind } from "./ar/find.ts";
import { insert as arabicInsert } from "./ar/insert.ts";
import { inspector as arabicInspector } from "./ar/inspector.ts";
import { list as arabicList } from "./ar/list.ts";
import { page as arabicPage } from "./ar/page.ts";
import { pictures as arabicPictures } from "./ar/pictures.ts";
import { report as arabicReport } from "./ar/report.ts";
import { rights as arabicRights } from "./ar/rights.ts";
import { spelling as arabicSpelling } from "./ar/spelling.ts";
import { carriers } from "./en/carriers.ts";
import { checks } from "./en/checks.ts";
import { compare } from "./en/compare.ts";
import { commands } from "./en/commands.ts";
import { creditForm } from "./en/credit-form.ts";
import { pictureChoices } from "./en/picture-choices.ts";
import { pictureList } from "./en/picture-list.ts";
import { commandLine } from "./en/command-line.ts";
import { desk } from "./en/desk.ts";
import { elements } from "./en/elements.ts";
import { exportWords } from "./en/export.ts";
import { failures } from "./en/failures.ts";
import { find } from "./en/find.ts";
import { insert } from "./en/insert.ts";
import { inspector } from "./en/inspector.ts";
import { list } from "./en/list.ts";
import { page } from "./en/page.ts";
import { pictures } from "./en/pictures.ts";
import { report } from "./en/report.ts";
import { rights } from "./en/rights.ts";
import { spelling } from "./en/spelling.ts";
import { preferences } from "./en/preferences.ts";
import { preferences as arabicPreferences } from "./ar/preferences.ts";
import { versions } from "./en/versions.ts";
import { versions as arabicVersions } from "./ar/versions.ts";
import { libraryCare } from "./en/library-care.ts";
import { libraryCare as arabicLibraryCare } from "./ar/library-care.ts";
import { recovery } from "./en/recovery.ts";
import { recovery as arabicRecovery } from "./ar/recovery.ts";
import type { Locale } from "./locale.ts";
import { formattingTag } from "./numerals.ts";

/** The source of all words; the other languages answer its keys. */
export const english = {
  ...failures,
  ...checks,
  ...report,
  ...desk,
  ...find,
  ...insert,
  ...inspector,
  ...commandLine,
  ...page,
  ...commands,
  ...list,
  ...compare,
  ...spelling,
  ...elements,
  ...exportWords,
  ...pictures,
  ...creditForm,
  ...pictureChoices,
  ...pictureList,
  ...preferences,
  ...carriers,
  ...rights,
  ...versions,
  ...libraryCare,
  ...recovery,
};

/** The key of any text a user reads. */
export type MessageKey = keyof typeof english;

export const arabic: Record<MessageKey, string> = {
  ...arabicFailures,
  ...arabicChecks,
  ...arabicReport,
  ...arabicDesk,
  ...arabicFind,
  ...arabicInsert,
  ...arabicInspector,
  ...arabicCommandLine,
  ...arabicPage,
  ...arabicCommands,
  ...arabicList,
  ...arabicCompare,
  ...arabicSpelling,
  ...arabicElements,
  ...arabicExport,
  ...arabicPictures,
  ...arabicCreditForm,
  ...arabicPictureChoices,
  ...arabicPictureList,
  ...arabicPreferences,
  ...arabicCarriers,
  ...arabicRights,
  ...arabicVersions,
  ...arabicLibraryCare,
  ...arabicRecovery,
};

const catalogues: Record<Locale, Record<MessageKey, string>> = { en: english, ar: arabic };

export type MessageValues = Readonly<Record<string, string | number | Date | undefined>>;

const parsed = new Map<string, IntlMessageFormat>();

/**
 * Writes a message in the user's language (ICU MessageFormat).
 * @param values what its `{placeholders}` stand for
 */
export function formatMessage(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const tag = formattingTag(locale);
  const cacheKey = `${tag} ${key}`;
  let message = parsed.get(cacheKey);
  if (message === undefined) {
    message = new IntlMessageFormat(catalogues[locale][key], tag, undefined, { ignoreTag: true });
    parsed.set(cacheKey, message);
  }
  return String(message.format(values));
}
