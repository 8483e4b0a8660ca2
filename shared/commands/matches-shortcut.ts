/** What a key press tells of itself: a `KeyboardEvent` is one. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * Whether a key press is a shortcut such as `Mod+Shift+E`. A layout without Latin letters, or a Mac
 * that types with Alt, is asked for the place of the key in place of its letter.
 * @param apple whether `Mod` is Cmd
 */
export function matchesShortcut(press: KeyPress, shortcut: string, apple: boolean): boolean {
  const parts = shortcut.split("+");
  const name = parts.at(-1) ?? "";
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  // A sign is typed with whatever it takes on this keyboard.
  const isSign = shortcut.length === 1;
  return (
    press.ctrlKey === (wants("Mod") && !apple) &&
    press.metaKey === (wants("Mod") && apple) &&
    (isSign || press.altKey === wants("Alt")) &&
    (isSign || press.shiftKey === wants("Shift")) &&
    nameOf(press, isSign) === (name === "Space" ? " " : name)
  );
}

function nameOf({ key, code }: KeyPress, isSign: boolean): string {
  // The Arabic question mark asks the same.
  if (isSign) return key === "؟" ? "?" : key;
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase();
  return /^(?:Key|Digit)(.)$/u.exec(code)?.[1] ?? signs[code] ?? key;
}

const signs: Readonly<Record<string, string>> = { Period: ".", Semicolon: ";" };
