import { z } from "zod";

const path = z.string();
const name = z.string();

/**
 * The closed list of things that can go wrong and that a person can understand.
 * They are values, cross the desk API intact, and each has its words in `messages/`.
 * Everything else is a bug and is thrown.
 */
export const failureSchema = z.discriminatedUnion("code", [
  /** No article with this id (or id prefix) in the library. */
  z.object({ code: z.literal("article-not-found"), id: z.string() }),
  /** The article has no earlier version of this name. */
  z.object({ code: z.literal("version-not-found"), id: z.string(), version: z.string() }),
  /** An article with this id stands where another was to be put back. */
  z.object({ code: z.literal("article-already-there"), id: z.string() }),
  /** Two folders hold an article with this id, so neither is the article; `folders` are relative to the library. */
  z.object({ code: z.literal("article-twice"), id: z.string(), folders: z.array(z.string()) }),
  /** No picture record with this id in the library. */
  z.object({ code: z.literal("picture-not-found"), id: z.string() }),
  /** The folder holds no `library.json`. */
  z.object({ code: z.literal("library-not-found"), path }),
  /** The folder of the open library holds none any more: its disk was unplugged, its share is away. */
  z.object({ code: z.literal("library-gone"), path }),
  z.object({ code: z.literal("file-not-found"), path }),
  /** A folder stands where a file was expected, or the reverse. */
  z.object({ code: z.literal("not-a-file"), path }),
  z.object({ code: z.literal("not-a-folder"), path }),
  z.object({ code: z.literal("permission-denied"), path }),
  /** An export would have to replace it or take another name, and nobody said which. */
  z.object({ code: z.literal("file-already-there"), path }),
  /** The disk or folder is mounted read-only. */
  z.object({ code: z.literal("read-only-disk"), path }),
  z.object({ code: z.literal("disk-full"), path }),
  /** Another program holds the file (Windows virus scanners, mostly). */
  z.object({ code: z.literal("file-busy"), path }),
  /** Any other answer of the disk; `reason` is the system's own code, such as EIO. */
  z.object({ code: z.literal("disk-failed"), path, reason: z.string() }),
  z.object({ code: z.literal("empty-input"), name }),
  /** The input is not text although text was expected. */
  z.object({ code: z.literal("binary-input"), name }),
  z.object({
    code: z.literal("too-large"),
    name,
    bytes: z.number(),
    limitBytes: z.number(),
  }),
  /** The format cannot be told from the name, and none was given. */
  z.object({ code: z.literal("unknown-format"), name }),
  /** A stored or imported file breaks its own rules at `where`. */
  z.object({
    code: z.literal("damaged"),
    name,
    where: z.string(),
    expected: z.string(),
  }),
  /** Written by a newer Standfirst: opened for reading only, never rewritten. */
  z.object({ code: z.literal("too-new"), name, format: z.number(), known: z.number() }),
  /** Somebody saved another revision since this one was opened; both texts are kept. */
  z.object({
    code: z.literal("changed-elsewhere"),
    id: z.string(),
    base: z.string(),
    current: z.string(),
  }),
  /** The article was opened read-only (damaged or newer) and cannot be saved. */
  z.object({ code: z.literal("article-read-only"), id: z.string() }),
  z.object({ code: z.literal("not-a-picture"), name }),
  /** A picture, or nearly, of a kind that is not taken in, or too broken to be. */
  z.object({
    code: z.literal("picture-kind-refused"),
    name,
    kind: z.enum(["svg", "heic", "pdf", "page", "broken"]),
  }),
  /** What was written into a picture's file did not read back the same; `field` is one of metadata-fields.ts. */
  z.object({ code: z.literal("picture-not-written"), name, field: z.string() }),
  z.object({
    code: z.literal("too-many-pixels"),
    name,
    width: z.number(),
    height: z.number(),
    limitMegapixels: z.number(),
  }),
  /** Export refused: these checks say stop. */
  z.object({ code: z.literal("checks-stop"), id: z.string(), checks: z.array(z.string()) }),
  /** A request from outside breaks the contract. */
  z.object({ code: z.literal("invalid-request"), where: z.string(), expected: z.string() }),
  /** Another program listens at the port that was asked for. */
  z.object({ code: z.literal("port-in-use"), port: z.number() }),
  z.object({ code: z.literal("cancelled") }),
]);

export type Failure = z.infer<typeof failureSchema>;
