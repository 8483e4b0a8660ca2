export const checks = {
  "level.advice": "Advice",
  "level.stop": "Stop",
  "check.missing-headline": "The article has no headline",
  "check.missing-alt": "A picture has no alt text: {caption}",
  "check.uncredited-picture": "A picture has no credit: {caption}",
  "check.unknown-picture": "The record of a picture is missing: {caption}",
  "check.picture-without-file": "A picture has no file and prints as caption and credit: {caption}",
  "check.lost-picture-file": "The file of a picture is lost: {caption}",
  "check.uncleared-legal-flag": "A legal flag is not cleared: {flag}",
  "check.embargo-not-over": "The embargo is not over until {until}",
} as const;
