/** What a typed sign becomes: a part of the text before it is set anew, then something is written. */
export type SignEdit = {
  /** The range of the text before the caret that is replaced by `text`; empty where nothing is. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What is written at the caret in place of the sign. */
  readonly insert: string;
};
