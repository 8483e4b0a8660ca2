import { z } from "zod";
import { articleStatuses, type Article } from "../article/article.ts";
import { versionLabelSchema } from "../article/version.ts";
import type { Finding, StopCheckId } from "../checks/check.ts";
import type { Report } from "../convert/report.ts";
import { failureSchema, type Failure } from "../failures.ts";
import type { House } from "../house/house.ts";
import type { Picture } from "../picture/picture.ts";
import type { Result } from "../result.ts";

/** The forms an article can be written in. */
export const exportFormats = ["markdown", "html", "html-fragment", "text", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What an export does with a file that has its name: ask first, replace it, or take another name. */
export const collisions = ["ask", "replace", "keep-both"] as const;
export type Collision = (typeof collisions)[number];

/** How an article is printed: as a proof to mark up, or as the reader will see it. */
export const printKinds = ["proof", "page"] as const;
export type PrintKind = (typeof printKinds)[number];

/** How an article is copied to the clipboard. */
export const copyForms = ["rich", "markdown", "html", "text"] as const;
export type CopyForm = (typeof copyForms)[number];

/** A row of the list. */
export const articleRowSchema = z.object({
  id: z.string(),
  headline: z.string(),
  language: z.string(),
  status: z.enum(articleStatuses),
  /** Empty for none. */
  section: z.string(),
  words: z.number(),
  /** The words that were asked for; null for as many as it takes. */
  commissioned: z.number().nullable(),
  readingMinutes: z.number(),
  updated: z.string(),
  /** How many checks say stop, and how many advise. */
  stops: z.number(),
  advice: z.number(),
  /** The first of those that say stop. */
  stop: z.custom<StopCheckId>((check) => typeof check === "string").nullable(),
});
export type ArticleRow = z.infer<typeof articleRowSchema>;

/** In which order the list stands. */
export const articleSorts = ["newest", "oldest", "headline", "length"] as const;
export type ArticleSort = (typeof articleSorts)[number];

/** Which articles a list is asked for; what is left out does not narrow it. */
export const listQuestionSchema = z.object({
  query: z.string().max(1000),
  status: z.enum(articleStatuses).optional(),
  /** Compared as search does: letters, not their forms. */
  section: z.string().max(1000).optional(),
  /** A language without its region: `en` finds `en-GB` too. */
  language: z.string().max(64).optional(),
  updatedSince: z.iso.datetime({ offset: true }).optional(),
  /** Only those on which a check has something to say. */
  problems: z.boolean().optional(),
  /** Those that were thrown away, in place of those in the library; found by their headline only. */
  trash: z.boolean().optional(),
  sort: z.enum(articleSorts).optional(),
});
export type ListQuestion = z.infer<typeof listQuestionSchema>;

/** What the list can be narrowed to: each section once, each language without its region. */
export const listChoicesSchema = z.object({
  sections: z.array(z.string()),
  languages: z.array(z.string()),
});
export type ListChoices = z.infer<typeof listChoicesSchema>;

/** Something the user should know about the library: a file set aside, an index rebuilt. */
export const noticeSchema = z.object({
  kind: z.enum([
    "article-damaged",
    "article-too-new",
    "house-file-damaged",
    "preferences-damaged",
    "index-rebuilt",
    /** The folder is a copy of another library that is still there; it has its own id now. */
    "library-copied",
    /** Somebody has the library open on another machine, which `file` names, or in another window here. */
    "open-elsewhere",
    "open-here-too",
  ]),
  /** The file it is about, relative to the library. */
  file: z.string(),
  failure: failureSchema.optional(),
});
export type Notice = z.infer<typeof noticeSchema>;

export const preferencesSchema = z.object({
  locale: z.enum(["en", "ar"]).nullable(),
  theme: z.enum(["system", "light", "dark"]),
  /** The article that was open last, by id. */
  lastArticle: z.string().nullable(),
  /** The folder exports went to last. */
  exportFolder: z.string().nullable(),
  exportFormat: z.enum(exportFormats),
  /** The folders before it, the newest first. Few and short: preferences are one page of a disk. */
  exportFolders: z.array(z.string().max(400)).max(4),
  exportCollision: z.enum(collisions),
  /** Who sits here; signs overrides. */
  me: z.object({ name: z.string(), initials: z.string() }).nullable(),
  /** Whether quotes, dashes and ellipses are set as they are typed. */
  typography: z.boolean(),
  /** Whether words no dictionary has are marked. */
  spelling: z.boolean(),
  /** The digits of the Arabic interface: 123 or ١٢٣. */
  numerals: z.enum(["latn", "arab"]),
  /** Steps above or below the usual size of the text on the canvas. */
  textSize: z.number().int().min(-2).max(2),
  /** How long its lines are. */
  measure: z.enum(["narrow", "normal", "wide"]),
  /** Whether the inspector stands beside the page, and which of its tabs is in sight. */
  inspector: z.object({ open: z.boolean(), tab: z.enum(["furniture", "pictures", "checks"]) }),
  /** Keys by command. What is none is passed over where they are used, and kept. */
  shortcuts: z.record(z.string(), z.unknown()),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What the page needs to begin. */
export const deskSchema = z.object({
  library: z.object({ id: z.string(), name: z.string(), path: z.string() }),
  /** Which page this desk serves: another one than before the line broke is to be loaded anew. */
  page: z.string(),
  preferences: preferencesSchema,
  /** The system's language, for a user who has chosen none. */
  systemLocale: z.enum(["en", "ar"]),
  /** Where exports go until the user chooses. */
  exportFolder: z.string(),
  house: z.custom<House>(isObject),
  /** What only some hosts can do. */
  can: z.object({ chooseFolder: z.boolean(), makePdf: z.boolean() }),
  notices: z.array(noticeSchema),
});
export type Desk = z.infer<typeof deskSchema>;

/** An article as the window opens it. */
export type OpenArticle = {
  readonly article: Article;
  readonly pictures: readonly Picture[];
  /** Why it cannot be saved: damaged, or written by a newer Standfirst. */
  readonly readOnly: Failure | null;
};

export const openArticleSchema = z.object({
  article: z.custom<Article>(isObject),
  pictures: z.array(z.custom<Picture>(isObject)),
  readOnly: failureSchema.nullable(),
});

/** What a present version is kept as, by whoever asks for it. */
export const versionTitleSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("as-filed") }),
  z.object({ kind: z.literal("as-lawyered") }),
  z.object({ kind: z.literal("named"), name: z.string().trim().min(1).max(200) }),
  z.object({ kind: z.literal("before-restore") }),
]);
export type VersionTitle = z.infer<typeof versionTitleSchema>;

export const articleVersionSchema = z.object({
  version: z.string(),
  saved: z.string(),
  labels: z.array(versionLabelSchema).readonly(),
});

/** What is seen of a version when it is read: its length, or why it is not whole. */
export const versionLookSchema = z.object({
  version: z.string(),
  words: z.number(),
  failure: failureSchema.nullable(),
});
export type VersionLook = z.infer<typeof versionLookSchema>;

/** The version that was last kept as lawyered. */
export const lawyeredSchema = z.object({
  /** When it was called so. */
  at: z.string(),
  article: z.custom<Article>(isObject),
});

/** What one conversion made, beside what it says of itself. */
export const previewSchema = z.object({
  text: z.string(),
  report: z.custom<Report>(Array.isArray),
  findings: z.array(z.custom<Finding>(isObject)),
});
export type Preview = z.infer<typeof previewSchema>;

/** What an export of an article would meet, before anything is written. */
export const outlookSchema = z.object({
  headline: z.string(),
  findings: z.array(z.custom<Finding>(isObject)),
  /** The whole path of the file it would be written to. */
  path: z.string(),
  /** What stands in the way of writing without replacing anything; null for nothing. */
  there: z.string().nullable(),
});
export type Outlook = z.infer<typeof outlookSchema>;

/** What an export wrote. */
export const exportedSchema = z.object({
  /** Whole paths, the article's first. */
  files: z.array(z.string()),
  report: z.custom<Report>(Array.isArray),
});
export type Exported = z.infer<typeof exportedSchema>;

/** An article for the clipboard. */
export const copySchema = z.object({
  text: z.string(),
  /** The same as rich text; null where it is copied as text alone. */
  html: z.string().nullable(),
  /** How many pictures stand in it as their caption and credit. */
  pictures: z.number(),
  report: z.custom<Report>(Array.isArray),
  findings: z.array(z.custom<Finding>(isObject)),
});
export type Copy = z.infer<typeof copySchema>;

/**
 * Who overrules a stop, and why. With placeholders, pictures that their rights or their files stop
 * stay behind, which needs no reason; other stops do.
 */
export const overrideSchema = z
  .object({
    by: z.string().trim().min(1).max(200),
    reason: z.string().trim().max(2000),
    placeholders: z.boolean().optional(),
  })
  .refine(({ reason, placeholders }) => reason !== "" || placeholders === true, {
    path: ["reason"],
    message: "a reason",
  });
export type Override = z.infer<typeof overrideSchema>;

/** A change in the library, told to every open window. */
export const changeSchema = z.object({
  kind: z.enum(["article", "picture", "index", "house", "notices"]),
  id: z.string(),
});
export type Change = z.infer<typeof changeSchema>;

/** The schema of a `Result` over the wire. */
export function resultSchema<Value extends z.ZodType>(
  value: Value,
): z.ZodType<Result<z.output<Value>, Failure>, Result<z.input<Value>, Failure>> {
  // TypeScript does not work out the union for a value whose schema is not known yet.
  return z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), failure: failureSchema }),
  ]) as unknown as z.ZodType<Result<z.output<Value>, Failure>, Result<z.input<Value>, Failure>>;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
