/** The words of the command line. */
export const commandLine = {
  "cli.usage-hint": "Run standfirst --help to see the commands.",
} as const;
