/** The words of looking after a library: checking it, copies of sync programs, other desks. */
export const libraryCare = {
  "command.check-library": "Check the library",

  "notice.library-copied":
    "This library is a copy of another one that is on this machine too. It has an id of its own now, so that the two do not get in each other’s way. All its articles are here.",
  "notice.open-elsewhere":
    "This library is open on {file} too. You can both work: where you change the same article, both texts are kept and you choose.",
  "notice.open-here-too":
    "This library is open in another window on this machine too. What you change there shows here.",

  "care.found.article-damaged": "The article cannot be read.",
  "care.found.article-missing": "The article’s file is missing; earlier versions of it are there.",
  "care.found.article-too-new": "A newer Standfirst wrote this article. It opens for reading only.",
  "care.found.article-misfiled":
    "The folder is not named after the article in it, which cannot be opened.",
  "care.found.article-twice": "This article is there twice; the newer text is in {detail}.",
  "care.found.revision-differs":
    "The content was changed by something else than Standfirst. What is there is believed.",
  "care.found.version-damaged": "This earlier version is damaged.",
  "care.found.conflict-copy":
    "A sync program kept another text here ({detail}) because it was changed on two machines.",
  "care.found.conflict-copy-known":
    "A sync program kept a copy here ({detail}). The article has, or had, the same text.",
  "care.found.conflict-copy-damaged":
    "A sync program kept a copy here ({detail}) that cannot be read.",
  "care.found.not-arrived": "A sync program has not brought this file yet.",
  "care.found.picture-unknown": "The article uses picture {detail}, which is not in the library.",
  "care.found.picture-damaged": "The record of this picture cannot be read.",
  "care.found.picture-too-new": "A newer Standfirst wrote the record of this picture.",
  "care.found.original-missing": "The file of picture {detail} is missing.",
  "care.found.original-differs":
    "The file of picture {detail} is not what it was: its content and its name do not agree.",
  "care.found.original-unused": "No picture uses this file.",
  "care.found.house-file-damaged":
    "This file of the house’s settings cannot be read; the usual settings hold.",
  "care.found.temporary-old": "A crash left this half-written file.",
  "care.found.temporary-young": "This file is being written, or a crash left it a moment ago.",
  "care.found.link-left-out":
    "This is a link. Links are not followed, so what is behind it is not read.",
  "care.found.unreadable": "This could not be read.",
  "care.found.index-differs": "The index says something else of this article than its file.",

  "care.will.restore":
    "{when, date, long}, {when, time, short}: this version takes its place; the damaged file is set aside",
  "care.will.keep-both":
    "the older text becomes an article of its own; the second folder is set aside",
  "care.will.set-aside": "is set aside",
  "care.will.into-history": "moves into the article’s history",
  "care.will.rename": "the folder is named after its article",
  "care.will.sweep": "is removed",
  "care.will.index": "is read again",
  "care.done.restore":
    "Mended: the version of {when, date, long}, {when, time, short} is in its place; the damaged file is in {place}.",
  "care.done.keep-both":
    "Mended: each text is an article of its own; the second folder is in {place}.",
  "care.done.set-aside": "Mended: it is in {place} now.",
  "care.done.into-history": "Mended: it is in the article’s history now.",
  "care.done.rename": "Mended: the folder is named after its article.",
  "care.done.sweep": "Mended: it is removed.",
  "care.done.index": "Mended: it was read again.",
  "care.not-mended": "Not mended: {reason}",

  "care.title": "Check the library",
  "care.intro":
    "Every file is read: articles and their versions, pictures, settings, and the index is compared with them. Nothing is changed.",
  "care.checking": "Looking…",
  "care.mending": "Mending…",
  "care.progress": "{done, number} of {total, number}",
  "care.clean": "Everything is as it should be.",
  "care.clean-with-notes": "Nothing is wrong. What follows is good to know.",
  "care.found-count":
    "{count, plural, =0 {Nothing is wrong.} one {# thing is wrong.} other {# things are wrong.}}",
  "care.mended-count":
    "{count, plural, =0 {Nothing was mended.} one {# thing is mended.} other {# things are mended.}} {left, plural, =0 {Nothing is left.} one {# is left for you.} other {# are left for you.}}",
  "care.stopped": "Stopped before the end. What was found until then:",
  "care.problems": "Wrong",
  "care.notes": "Good to know",
  "care.mended": "Mended",
  "care.more": "and {count, number} more",
  "care.again": "Check again",
  "care.stop": "Stop",
  "care.open-damaged": "See what is left of it",
  "care.open": "Open",
  "care.mend": "Mend what can be mended…",
  "care.mend-now": "Mend {count, plural, one {this} other {these #}}",
  "care.preview":
    "{count, plural, one {This will be done. Nothing is deleted: what is put away is in “set-aside” in the library’s folder.} other {These # things will be done. Nothing is deleted: what is put away is in “set-aside” in the library’s folder.}}",
  "care.back": "Back",

  "care.copy.one":
    "A sync program kept another text of this article ({said}), because it was changed on two machines. Both are whole.",
  "care.copy.many":
    "{count, plural, other {Sync programs kept # other texts of this article}}, because it was changed on several machines. All are whole.",
  "care.copy.intro":
    "A sync program kept the other text ({said}), because this article was changed on two machines. Both texts stay in the article’s history, whatever you choose.",
  "care.copy.settled": "Both texts are in the history now.",

  "care.rescue.offer": "The newest whole version is of {when, date, long}, {when, time, short}.",
  "care.rescue.none":
    "There is no other whole version of it in the library. The damaged file is untouched; look for it in a backup.",
  "care.rescue.look": "See that version",
  "care.rescue.title": "The newest whole version",
  "care.rescue.intro":
    "Saved {when, date, long}, {when, time, short}. If you take it, the damaged file is kept in “set-aside” in the library’s folder.",
  "care.rescue.take": "Put this version in its place",
  "care.rescue.done": "The article is whole again. The damaged file is in {place}.",

  "cli.copied":
    "This library is a copy of another one on this machine. It has an id of its own now; its articles are as they were.",
  "cli.verify-clean": "Everything is as it should be.",
  "cli.verify-count":
    "{problems, plural, =0 {Nothing wrong} one {# thing wrong} other {# things wrong}}, {notes, plural, =0 {no notes} one {# note} other {# notes}}, {mended, number} mended, {aside, number} set aside.",
  "cli.verify-repair": "{count, number} of them can be mended: run it with --repair.",
} as const;
