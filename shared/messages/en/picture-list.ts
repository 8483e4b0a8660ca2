/** The words of the inspector's pictures, and of the preview of the cleaning rules. */
export const pictureList = {
  "inspector.pictures": "Pictures",
  "picture-list.name": "Pictures of this article",
  "picture-list.empty": "No pictures yet",
  "picture-list.empty-help":
    "Drop a picture on the page or press {keys}. Its credit comes along by itself; here you see whether it may be used.",
  "picture-list.open": "Edit the credit of picture {number, number}:",
  "picture-list.go": "Go to picture {number, number} on the page",
  "picture-list.no-caption": "No caption",
  "picture-list.no-credit": "No credit",
  "picture-list.no-alt": "No alt text",
  "picture-list.lost": "Its record is lost",
  "rights.unknown": "Rights unknown",
  "rights.ok": "Rights clear",
  "rights.denied": "Not allowed",
  "rights.expires":
    "{days, plural, =0 {Expires today} one {Expires in # day} other {Expires in # days}}",
  "rights.expired": "Expired {date}",
  "rights.embargoed": "Embargoed until {date}",
  "rights.not-yet": "Not before {date}",
  "command.pictures": "Show the pictures of this article",
  "command.credit-rules": "Preview credit rules",
  "rules.title": "Credit rules",
  "rules.help":
    "What the rules make of the credits in this library’s picture files. Nothing is changed here; the rules are in house/credit-rules.json.",
  "rules.looking": "Looking through the pictures…",
  "rules.looked":
    "Pictures with a credit in their file: {count, number}. Changed by a rule: {changed, number}.",
  "rules.none": "No picture with a credit in its file yet. Drop one on a page, and come back.",
  "rules.hits": "{count, plural, =0 {no picture} one {# picture} other {# pictures}}",
  "rules.own": "the house’s",
  "rules.off": "turned off",
  "rules.idle":
    "{count, plural, one {# rule finds nothing here} other {# rules find nothing here}}",
  "rules.more": "{count, plural, one {and # more} other {and # more}}",
  "rules.becomes": "becomes",
  "rules.damaged": "house/credit-rules.json is not used",
  "rules.damaged-rule": "Rule {rule}: {why}",
  "rules.wrong-part": "{where} should be {expected}",
  "rules.broken-example":
    "it makes “{becomes}” of “{text}”, where its own example says “{expected}”",
  "rules.damaged-help": "Until it is mended the usual rules hold, as shown below.",
  "rules.again": "Look again",
} as const;
