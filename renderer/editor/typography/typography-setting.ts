/** How signs are set as they are typed. */
export type Typography = {
  readonly isOn: boolean;
  /** BCP 47 tag of the article. */
  readonly language: string;
};

/** Where the canvas reads its typography; the preference and the language may change under it. */
export type TypographySetting = {
  readonly current: () => Typography;
  readonly change: (typography: Typography) => void;
};

/** Makes the setting of one canvas. */
export function createTypographySetting(initial: Typography): TypographySetting {
  let current = initial;
  return {
    current: () => current,
    change: (typography) => {
      current = typography;
    },
  };
}
