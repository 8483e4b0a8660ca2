/** A place in a text where something was found. */
export type Span = {
  readonly from: number;
  readonly to: number;
  /** What a pattern's groups hold; absent where it has none. */
  readonly groups?: readonly (string | undefined)[];
  readonly named?: Readonly<Record<string, string | undefined>>;
};
