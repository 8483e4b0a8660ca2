/** The words of find and replace, and of typography. */
export const find = {
  "find.name": "Find in the article",
  "find.text": "Find",
  "find.replacement": "Replace with",
  "find.case": "Match case",
  "find.case-sign": "Aa",
  "find.word": "Whole words",
  "find.word-sign": "“ab”",
  "find.forms": "Ignore accents and letter forms",
  "find.forms-sign": "e=é",
  "find.pattern": "Regular expression",
  "find.pattern-sign": ".*",
  "find.next": "Next",
  "find.previous": "Previous",
  "find.close": "Close find",
  "find.show-replace": "Replace",
  "find.replace": "Replace",
  "find.replace-all": "Replace all",
  "find.position": "{current, number} of {total, number}",
  "find.total": "{total, plural, =0 {Nothing found} one {# found} other {# found}}",
  "find.searching": "Searching…",
  "find.replaced":
    "{count, plural, =0 {Nothing was replaced} one {# replaced. Undo brings it back.} other {# replaced. One undo brings them all back.}}",
  "find.invalid": "This is not a complete regular expression yet.",
  "find.too-slow":
    "This regular expression takes too long on this article and was stopped. Make it simpler.",
  "find.not-run":
    "Standfirst does not answer, so regular expressions cannot be looked for now. Plain words can.",
  "find.is-name": "A contributor’s name. It is not written over here.",
  "find.credits":
    "{count, plural, one {Also in a picture’s credit:} other {Also in # picture credits:}}",
  "header.typography": "Typography",
  "typography.on": "Set quotes and dashes as I type",
  "typography.off": "Leave them as typed",
} as const;
