import { eventIterator, oc } from "@orpc/contract";
import { z } from "zod";
import { envelopePatchSchema } from "../article/envelope-patch.ts";
import {
  articleRowSchema,
  articleVersionSchema,
  changeSchema,
  collisions,
  copyForms,
  copySchema,
  deskSchema,
  exportedSchema,
  exportFormats,
  lawyeredSchema,
  listChoicesSchema,
  listQuestionSchema,
  openArticleSchema,
  outlookSchema,
  overrideSchema,
  preferencesSchema,
  previewSchema,
  printKinds,
  resultSchema,
  versionLookSchema,
  versionTitleSchema,
} from "./payloads.ts";
import { libraryCareContract } from "./library-care.ts";
import { creditRulesSchema } from "./credit-rules.ts";
import { houseWordSchema } from "../house/house.ts";
import { keptBlocksSchema } from "./document-text.ts";
import { largestPictureFile } from "../picture/largest-picture-file.ts";
import { pictureChangeSchema } from "../picture/edit/picture-change.ts";
import { pictureSchema } from "../picture/picture.ts";
import { isId } from "../text/id.ts";

const id = z.string().min(1).max(64);
const folder = z.string().min(1).max(4096);
const versionName = z.string().min(1).max(100);

/** Larger documents than this are refused; the largest novel is a tenth of it. */
const largestDocument = 64 * 1024 * 1024;

/** All that a window can ask of the desk. Every input and output is checked against it. */
export const contract = {
  /** The library, the preferences and what there is to be told. */
  desk: oc.output(deskSchema),
  preferences: {
    /** Changes the given preferences and keeps the others. */
    change: oc.input(preferencesSchema.partial()).output(resultSchema(preferencesSchema)),
  },
  articles: {
    /** The newest articles, or those that match the words of a query. */
    list: oc
      .input(
        listQuestionSchema.extend({
          offset: z.number().int().min(0),
          limit: z.number().int().min(1).max(500),
        }),
      )
      .output(z.object({ rows: z.array(articleRowSchema), total: z.number() })),
    /** The ids of a stretch of the same list, as long as one likes: what a selection holds. */
    ids: oc
      .input(
        listQuestionSchema.extend({
          offset: z.number().int().min(0),
          limit: z.number().int().min(1),
        }),
      )
      .output(z.array(z.string())),
    /** The sections and languages there are to choose from. */
    choices: oc.output(listChoicesSchema),
    /**
     * An empty article in a language, stored at once so that nothing typed in it is homeless. Asked
     * for twice with the id that the page has made for it, because the first answer was lost, it is
     * made once.
     */
    create: oc
      .input(
        z.object({
          language: z.string().min(2).max(35),
          id: z.string().refine(isId, "Expected an id").optional(),
        }),
      )
      .output(resultSchema(openArticleSchema)),
    open: oc.input(z.object({ id })).output(resultSchema(openArticleSchema)),
    /**
     * Saves the document if `base` is still the stored revision, else answers `changed-elsewhere`.
     * The document travels as JSON text: the page keeps it so, block by block. With `kept`, only the
     * blocks between those that are as they are in `base`. Changes of the envelope travel with it, so
     * that the two have one revision.
     */
    save: oc
      .input(
        z.object({
          id,
          base: z.string(),
          document: z.string().max(largestDocument),
          kept: keptBlocksSchema.optional(),
          envelope: envelopePatchSchema.optional(),
          /** The version it replaces goes into the history, or nothing is saved. */
          keep: z.boolean().optional(),
        }),
      )
      .output(
        resultSchema(z.object({ revision: z.string(), updated: z.string(), savedAt: z.string() })),
      ),
    /** A draft with the same text and furniture; answers its id. */
    duplicate: oc.input(z.object({ id })).output(resultSchema(z.object({ id: z.string() }))),
    /** Moves the article into the library's trash, with its history. Nothing is ever deleted. */
    throwAway: oc.input(z.object({ id })).output(resultSchema(z.null())),
    /** Moves it back to where it was. */
    putBack: oc.input(z.object({ id })).output(resultSchema(z.null())),
  },
  versions: {
    /** The earlier versions of an article, the newest first, none of them read yet. */
    list: oc.input(z.object({ id })).output(resultSchema(z.array(articleVersionSchema))),
    /** Reads some of them to say how long they are, and which are damaged. */
    look: oc
      .input(z.object({ id, versions: z.array(versionName).max(50) }))
      .output(z.array(versionLookSchema)),
    /** One of them, compared with its checksum. */
    read: oc.input(z.object({ id, version: versionName })).output(resultSchema(openArticleSchema)),
    /** Keeps what is stored as a version of its own, if it is still `base`. */
    keep: oc
      .input(
        z.object({
          id,
          base: z.string(),
          title: versionTitleSchema,
          by: z.string().trim().min(1).max(200).nullable(),
        }),
      )
      .output(resultSchema(articleVersionSchema)),
    /** The newest version that was kept as lawyered. */
    lawyered: oc.input(z.object({ id })).output(resultSchema(lawyeredSchema.nullable())),
  },
  pictures: {
    /** Keeps a picture file and makes a record for it. The same bytes are kept once. */
    add: oc
      .input(z.object({ file: z.file().max(largestPictureFile) }))
      .output(resultSchema(pictureSchema)),
    /** Puts a better file in the place of a picture's, in every article that uses it. */
    replaceFile: oc
      .input(z.object({ id, base: z.string(), file: z.file().max(largestPictureFile) }))
      .output(resultSchema(pictureSchema)),
    /** Removes the record of a picture that was added and then came into no article. */
    takeBack: oc.input(z.object({ id, base: z.string() })).output(resultSchema(z.null())),
    /** In how many articles a picture is used. */
    uses: oc.input(z.object({ id })).output(resultSchema(z.object({ articles: z.number() }))),
    /** Changes a picture's record, in every article that uses it. */
    change: oc
      .input(z.object({ id, base: z.string(), change: pictureChangeSchema }))
      .output(resultSchema(pictureSchema)),
    /** Puts back the record that a change replaced, while `base` is still what it made. */
    undoChange: oc.input(z.object({ id, base: z.string() })).output(resultSchema(pictureSchema)),
  },
  house: {
    /** What the cleaning rules, read anew, make of the library's own pictures. Changes nothing. */
    previewCreditRules: oc.output(creditRulesSchema),
    /** Adds a word to those that are spelt right in this house; answers all of them. */
    addWord: oc
      .input(z.object({ word: houseWordSchema }))
      .output(resultSchema(z.array(z.string()).readonly())),
  },
  exchange: {
    /** Takes a file in as a new article. */
    importFile: oc
      .input(z.object({ file: z.file().max(64 * 1024 * 1024) }))
      .output(resultSchema(z.object({ id: z.string(), report: previewSchema.shape.report }))),
    /** What an export would write, and what the checks say of it. */
    preview: oc
      .input(
        z.object({
          id,
          format: z.enum(exportFormats),
          /** With placeholders for the pictures that a check stops. */
          placeholders: z.boolean().optional(),
        }),
      )
      .output(resultSchema(previewSchema)),
    /** What an export would meet: what the checks say, its name, and whether the name is taken. */
    look: oc
      .input(z.object({ id, format: z.enum(exportFormats), folder }))
      .output(resultSchema(outlookSchema)),
    /** Writes the article and its pictures into a folder. */
    exportArticle: oc
      .input(
        z.object({
          id,
          format: z.enum(exportFormats),
          folder,
          override: overrideSchema.nullable(),
          collision: z.enum(collisions),
        }),
      )
      .output(resultSchema(exportedSchema)),
    /** The article in a form for the clipboard. */
    copy: oc.input(z.object({ id, form: z.enum(copyForms) })).output(resultSchema(copySchema)),
    /** Prints the article into a PDF in a folder, where the host can. */
    exportPdf: oc
      .input(
        z.object({
          id,
          kind: z.enum(printKinds),
          folder,
          override: overrideSchema.nullable(),
          collision: z.enum(collisions),
        }),
      )
      .output(resultSchema(exportedSchema)),
    /** Lets the user choose a folder, where the host can; null when nothing was chosen. */
    chooseFolder: oc.input(z.object({ from: folder })).output(z.string().nullable()),
  },
  care: libraryCareContract,
  /** Every change in the library, as it happens. */
  changes: oc.output(eventIterator(changeSchema)),
};
