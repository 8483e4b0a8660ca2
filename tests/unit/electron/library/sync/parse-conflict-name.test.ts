import fc from "fast-check";
import { expect, it } from "vitest";
import {
  parseArrivingName,
  parseConflictName,
} from "../../../../../electron/library/sync/parse-conflict-name.ts";

it.each([
  // Dropbox, in English and in the words of the machine it ran on.
  ["article (conflicted copy 2026-11-23).json", "conflicted copy 2026-11-23"],
  ["article (Anna's conflicted copy 2026-11-23).json", "Anna's conflicted copy 2026-11-23"],
  [
    "article (In Konflikt stehende Kopie von Anna 2026-11-23).json",
    "In Konflikt stehende Kopie von Anna 2026-11-23",
  ],
  ["article (نسخة متعارضة من ليلى).json", "نسخة متعارضة من ليلى"],
  ["article (Case Conflict).json", "Case Conflict"],
  ["article (Unicode Encoding Conflict 1).json", "Unicode Encoding Conflict 1"],
  // Nextcloud and ownCloud.
  [
    "article (conflicted copy anna 2026-11-23 114155).json",
    "conflicted copy anna 2026-11-23 114155",
  ],
  ["article_conflict-20180410-093612.json", "conflict-20180410-093612"],
  // Syncthing, Seafile, Resilio, Synology, pCloud, Proton.
  ["article.sync-conflict-20261123-114155-ABCDEFG.json", "sync-conflict-20261123-114155-ABCDEFG"],
  [
    "article (SFConflict anna@example.org 2026-11-23-11-41-55).json",
    "SFConflict anna@example.org 2026-11-23-11-41-55",
  ],
  ["article.Conflict.json", "Conflict"],
  ["article_NEWSDESK_Nov-23-114155-2026_Conflict.json", "NEWSDESK_Nov-23-114155-2026_Conflict"],
  ["article [conflicted].json", "conflicted"],
  ["article (# Name clash 2026-11-23 x1 #).json", "# Name clash 2026-11-23 x1 #"],
  // OneDrive, Google Drive, iCloud, and people.
  ["article-NEWSDESK-3.json", "NEWSDESK-3"],
  ["article-Annas MacBook.json", "Annas MacBook"],
  ["article (1).json", "1"],
  ["article 2.json", "2"],
  ["article copy.json", "copy"],
  ["article copy 3.json", "copy 3"],
  ["article - Copy.json", "Copy"],
  ["article - Copy (2).json", "Copy (2)"],
])("knows %s for a copy", (name, said) => {
  expect(parseConflictName(name, "article.json")).toBe(said);
});

it.each([
  "article.json",
  "article.jsonl",
  "articles.json",
  "article.json.bak",
  "Xarticle (1).json",
  ".article.json.12-0a1b2c3d.tmp",
  "20261123T114155.123Z-c55060b533bb8d17bb1de3393b23d08e.json",
  "notes (1).json",
  "article().json",
])("knows %s for none", (name) => {
  expect(parseConflictName(name, "article.json")).toBeNull();
});

it("takes no name of another file for a copy, whatever it is", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const said = parseConflictName(name, "article.json");
      expect(said === null || (name.startsWith("article") && name.endsWith(".json"))).toBe(true);
    }),
  );
});

it.each([
  [".article.json.icloud", "article.json"],
  [".syncthing.article.json.tmp", "article.json"],
  ["~syncthing~article.json.tmp", "article.json"],
  [".article.json.~1a2b3c", "article.json"],
  ["article.json.!sync", "article.json"],
])("knows that %s is on its way", (name, of) => {
  expect(parseArrivingName(name)).toBe(of);
  expect(parseConflictName(name, "article.json")).toBeNull();
});

it("does not take our own temporary file for one of a sync program", () => {
  expect(parseArrivingName(".article.json.12-0a1b2c3d.tmp")).toBeNull();
});
