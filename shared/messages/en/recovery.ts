// A headline may run against the line: it stands in isolates (UAX 9).
const article =
  "{titled, select, yes {“\u2068{headline}\u2069”} other {an article without a headline}}";

/** What is said of words that a window left unsaved. */
export const recovery = {
  "recovery.name": "Recovered work",
  "recovery.close": "Close this notice",
  "recovery.saved": `Recovered: {count, plural, =0 {changes} one {# word} other {# words}} in ${article}, typed {when}. Saved now; the text before is in the article’s history.`,
  "recovery.saved-as-new": `Recovered: {count, plural, =0 {changes} one {# word} other {# words}} typed {when} in ${article}. That article is not in the library any more, so a new one was made of the text.`,
  "recovery.conflict": `Not lost: {count, plural, =0 {changes} one {# word} other {# words}} typed {when} in ${article} and not saved. The article was changed since: both texts are kept until you choose.`,
  "recovery.unsaved": `Not lost, and not saved yet: {count, plural, =0 {changes} one {# word} other {# words}} typed {when} in ${article}. {why} Standfirst keeps a copy on this computer and tries again when it starts.`,
  "recovery.damaged":
    "Something typed in an earlier window was kept, and cannot be read as an article any more. Its words can be copied.",
  "recovery.open": "Open the article",
  "recovery.updated":
    "Standfirst was updated while this window was open. All you typed is saved. Load the window anew to go on with the new version.",
  "recovery.updated-unsaved":
    "Standfirst was updated while this window was open. Load the window anew once all is saved.",
  "recovery.reload": "Load anew",
  "recovery.other-library":
    "Standfirst came back with another library. What you typed here stays in this window: open the library it belongs to, or copy the text.",
} as const;
