/** What conversions say they did. The keys are the closed list of rules. */
export const report = {
  "report.format-not-shown": "This format has no place for it",
} as const;

export type ReportCode = keyof typeof report extends `report.${infer Code}` ? Code : never;
