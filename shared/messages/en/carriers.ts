/** The words of the commands for pictures. */
export const carriers = {
  "cli.no-pictures": "There is no picture in {name}. Nothing of it was added.",
  "cli.no-credit": "no credit",
  "cli.contradiction": "Contradiction in {field}: {values}",
  "cli.used-in": "Used in {article}: {headline}",
} as const;
