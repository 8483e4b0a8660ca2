/** Earlier versions of an article: listed, compared, brought back. */
export const versions = {
  "command.versions": "Versions…",
  "command.lawyered-marks": "Show or hide what changed since “as lawyered”",
  "versions.title": "Versions of this article",
  "versions.intro":
    "A version is kept every five minutes, at each change of status, and when you name one.",
  "versions.loading": "Looking for versions…",
  "versions.reading": "Reading the version…",
  "versions.none": "No earlier version yet",
  "versions.none-help":
    "The first is kept when you go on writing. You can keep the text as it is now under a name at any time.",
  "versions.keep": "Keep the text as it is now",
  "versions.keep-as": "Keep it as",
  "versions.keep-button": "Keep this version",
  "versions.keeping": "Keeping…",
  "versions.kept": "Kept: {what}.",
  "versions.own-words": "Own words",
  "versions.name": "Name of the version",
  "versions.name-missing": "Give it a name first.",
  "versions.by": "Your name",
  "versions.by-help": "Signs the version. It is kept in your preferences.",
  "versions.list": "Earlier versions",
  "versions.kind.status": "{from} → {to}",
  "versions.kind.as-filed": "As filed",
  "versions.kind.as-lawyered": "As lawyered",
  "versions.kind.named": "Named",
  "versions.kind.before-restore": "Before an earlier version was restored",
  "versions.kind.time": "Kept by itself",
  "versions.signed": "{what}, {by}",
  "versions.words": "{count, plural, one {# word} other {# words}}",
  "versions.words-more": "{count, plural, one {# more than now} other {# more than now}}",
  "versions.words-fewer": "{count, plural, one {# fewer than now} other {# fewer than now}}",
  "versions.words-same": "as many as now",
  "versions.damaged": "Damaged",
  "versions.damaged-help":
    "The file is not what was kept, so it cannot be shown or restored. It is left where it is.",
  "versions.back": "All versions",
  "versions.compared": "This version and the text now",
  "versions.compare-intro":
    "Struck through: gone since this version. Underlined: added since. Choose what to bring back, place by place or all of it.",
  "versions.same": "This version and the text now are the same.",
  "versions.now": "Now",
  "versions.then": "This version",
  "versions.added": "added since:",
  "versions.gone": "gone since:",
  "versions.take-all": "Take all of this version",
  "versions.take-none": "Leave all as it is now",
  "versions.chosen":
    "{count, plural, =0 {Nothing is chosen yet.} one {# place comes back} other {# places come back}}",
  "versions.preview": "Preview",
  "versions.restore": "Restore",
  "versions.restoring": "Restoring…",
  "versions.restored":
    "Restored, and what stood here before is kept as a version. Undo brings it back.",
  "versions.undo": "Undo",
  "versions.undo-late":
    "The text has changed since. What stood before the restore is among the versions.",
  "versions.not-restored":
    "This version could not be put on the page, which is as it was. Choose single places instead of all of it.",
  "versions.compared-anew":
    "The article was changed elsewhere meanwhile. This is the version beside the newest text: choose anew.",
  "versions.read-only": "This article cannot be changed here, so nothing can be restored.",
  "versions.lawyered-on": "What changed since “as lawyered” is marked.",
  "versions.lawyered-off": "What changed since “as lawyered” is not marked.",
  "versions.lawyered-none": "No version of this article was kept as lawyered.",
  "editor.lawyered": "Changed since “as lawyered”",
  "check.damaged-lawyered":
    "The version “as lawyered” is damaged, so what changed since cannot be marked. Keep the text as lawyered again when it has been read.",
  "check.changed-since-lawyered": "Changed since “as lawyered”: {text}",
  "check.removed-since-lawyered": "Taken out since “as lawyered”: {text}",
  "check.much-changed-since-lawyered":
    "{count, plural, one {# passage} other {# passages}} changed since “as lawyered”",
} as const;
