/** The words of spelling. */
export const spelling = {
  "header.spelling": "Spelling",
  "spelling.on": "Mark misspelt words",
  "spelling.off": "No marks",
  "command.spelling": "Spelling on or off",
  "command.next-misspelt": "Next misspelt word",
  "status-bar.spelling-on": "Spelling on",
  "status-bar.spelling-off": "Spelling off",
  "status-bar.no-dictionary": "No dictionary for {language}",
  "spelling.menu": "Spelling of “{word}”",
  "spelling.no-suggestion": "No suggestions",
  "spelling.add": "Add to the house’s words",
  "spelling.ignore": "Ignore in this article",
  "spelling.switch-off": "Turn spelling off",
  "spelling.turn-on": "Turn it on",
  "spelling.none": "No misspelt words",
  "spelling.none-yet": "No misspelt words so far. The rest is still being read.",
  "spelling.is-off": "Spelling is off.",
  "spelling.read-only": "This article cannot be changed, so its spelling is not marked.",
  "spelling.no-dictionary": "Standfirst has no dictionary for {language}.",
  "spelling.too-many":
    "Thousands of words are in no dictionary, so not all are marked. Is this article in {language}?",
  "spelling.failed":
    "The dictionary could not be read, so nothing is marked. Your text is safe. Open the window again to try again.",
  "spelling.added": "“{word}” is now one of the house’s words.",
};
