/** What is looked for, and how. */
export type FindQuery = {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** Whether `text` is a regular expression. */
  readonly isPattern: boolean;
  /** Whether accents, Arabic letter forms, digits and the shape of quotes make no difference. */
  readonly ignoreForms: boolean;
};

/** What the bar begins with. */
export const emptyQuery: FindQuery = {
  text: "",
  matchCase: false,
  wholeWord: false,
  isPattern: false,
  ignoreForms: true,
};
