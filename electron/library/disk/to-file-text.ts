/** The text of a record's file: indented, for people and for version control. */
export function toFileText(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
