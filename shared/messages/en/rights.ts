/** The words of what a picture's rights allow, of credits that a use has for itself, and of placeholders. */
export const rights = {
  "check.picture-denied": "The rights of a picture forbid this use: {caption}",
  "check.picture-embargoed": "A picture is under embargo through {until}: {caption}",
  "check.picture-expired": "The permission to use a picture ended with {until}: {caption}",
  "check.picture-not-yet": "A picture may be used from {from} only: {caption}",
  "check.credit-contradicts-file":
    "The credit of a picture is not what its file says ({file}): {caption}",
  "check.hidden-credit": "The credit of a picture is not shown ({reason}): {caption}",
  "check.caption-for-earlier-file":
    "The picture was replaced; does its caption still fit? {caption}",
  "check.missing-rights-category": "Nobody has said what rights we have in a picture: {caption}",
  "check.alt-is-file-name": "The alt text of a picture is only a file name ({alt}): {caption}",
  "stop.picture-denied": "the rights of a picture forbid this use",
  "stop.picture-embargoed": "a picture is under embargo",
  "stop.picture-expired": "the permission to use a picture has ended",
  "stop.picture-not-yet": "a picture may not be used yet",
  "list.stop.picture-denied": "no rights",
  "list.stop.picture-embargoed": "picture embargo",
  "list.stop.picture-expired": "expired picture",
  "list.stop.picture-not-yet": "picture too early",
  "placeholder.choice": "Pictures that are stopped",
  "placeholder.show": "Show them all the same",
  "placeholder.leave-out": "Caption and credit only",
  "placeholder.title": "Leave the pictures out",
  "placeholder.why":
    "Their files stay behind; caption and credit stand in their place. It is kept with the article.",
  "fix.rights": "Its rights…",
  "fix.show-credit": "Show the credit",
  "fix.caption-fits": "The caption fits",
} as const;
