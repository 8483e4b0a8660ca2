import type { KeyPress } from "./matches-shortcut.ts";

const named =
  /^(F([1-9]|1\d)|Enter|Escape|Delete|Backspace|Tab|Space|Insert|Home|End|Page(Up|Down)|Arrow(Up|Down|Left|Right))$/u;

/** Whether a text is written as shortcuts are: modifiers in their order, then one key. */
export function isShortcut(text: string): boolean {
  const [, key = ""] = /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(.+)$/u.exec(text) ?? [];
  return named.test(key) || (/^[^\s\p{Ll}]$/u.test(key) && key !== "+");
}

/**
 * The shortcut that a key press is, such as `Mod+Shift+E`, for whoever chooses a new one. Null while
 * only modifiers are held, and for a key that would write a letter.
 * @param apple whether `Mod` is Cmd
 */
export function toShortcut(press: KeyPress, apple: boolean): string | null {
  const name = /^[a-z]$/iu.test(press.key)
    ? press.key.toUpperCase()
    : (/^(?:Key|Digit)(.)$/u.exec(press.code)?.[1] ??
      (press.code === "Period" ? "." : press.key === " " ? "Space" : press.key));
  const mod = apple ? press.metaKey : press.ctrlKey;
  const other = apple ? press.ctrlKey : press.metaKey;
  const writes = !mod && !press.altKey && !/^F\d+$/u.test(name);
  if (other || writes) return null;
  const shortcut = [
    ...(mod ? ["Mod"] : []),
    ...(press.altKey ? ["Alt"] : []),
    ...(press.shiftKey ? ["Shift"] : []),
    name,
  ].join("+");
  return isShortcut(shortcut) ? shortcut : null;
}

// What Chromium and Electron windows keep for themselves, or what the system does before either.
const browsers = [
  "Mod+W",
  "Mod+T",
  "Mod+N",
  "Mod+Shift+W",
  "Mod+Shift+T",
  "Mod+Shift+N",
  "Mod+Q",
  "Mod+Tab",
  "Mod+Shift+Tab",
  "Mod+L",
  "Mod+R",
  "Mod+Shift+R",
  "Mod+Shift+I",
  "Mod+Shift+J",
  "F5",
  "F11",
  "F12",
  "Alt+F4",
  "Alt+Tab",
  "Alt+Space",
];
// Without these nobody can write.
const writing = [
  "Mod+A",
  "Mod+C",
  "Mod+V",
  "Mod+X",
  "Mod+Shift+V",
  "Alt+ArrowLeft",
  "Alt+ArrowRight",
];

/** Who needs a shortcut already: the browser, which may hear it first, or whoever writes. */
export function reservedFor(shortcut: string): "browser" | "writing" | null {
  if (
    writing.includes(shortcut) ||
    /^Mod\+(Shift\+)?(Arrow|Home|End|Backspace|Delete)/u.test(shortcut)
  )
    return "writing";
  return browsers.includes(shortcut) ? "browser" : null;
}
