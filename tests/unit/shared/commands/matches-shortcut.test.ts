import { expect, it } from "vitest";
import { matchesShortcut, type KeyPress } from "#shared/commands/matches-shortcut.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { ...none, key, code, ...held };
}

const ctrl = { ctrlKey: true };

it.each([
  ["Mod+K", press("k", "KeyK", ctrl)],
  ["Mod+K", press("K", "KeyK", ctrl)],
  // An Arabic keyboard, and one where another letter stands in that place.
  ["Mod+K", press("ن", "KeyK", ctrl)],
  ["Mod+A", press("a", "KeyQ", ctrl)],
  ["Alt+N", press("ى", "KeyN", { altKey: true })],
  ["Mod+Shift+E", press("ُ", "KeyE", { ...ctrl, shiftKey: true })],
  ["Mod+Shift+7", press("&", "Digit7", { ...ctrl, shiftKey: true })],
  ["?", press("?", "Slash", { shiftKey: true })],
  ["?", press("؟", "Slash", { shiftKey: true })],
  ["/", press("/", "Digit7", { shiftKey: true })],
  ["Delete", press("Delete", "Delete")],
  ["Mod+.", press("ز", "Period", ctrl)],
  ["Alt+F10", press("F10", "F10", { altKey: true })],
])("knows %s", (shortcut, pressed) => {
  expect(matchesShortcut(pressed, shortcut, false)).toBe(true);
});

it.each([
  ["Mod+K", press("k", "KeyK")],
  ["Mod+K", press("k", "KeyK", { ...ctrl, shiftKey: true })],
  ["Mod+K", press("k", "KeyK", { ...ctrl, altKey: true })],
  ["Mod+Q", press("a", "KeyQ", ctrl)],
  ["/", press("/", "Slash", ctrl)],
  ["Delete", press("Delete", "Delete", { shiftKey: true })],
])("is not misled into %s", (shortcut, pressed) => {
  expect(matchesShortcut(pressed, shortcut, false)).toBe(false);
});

it("takes Cmd for the main key on a Mac, where Alt types letters of its own", () => {
  expect([
    matchesShortcut(press("k", "KeyK", { metaKey: true }), "Mod+K", true),
    matchesShortcut(press("k", "KeyK", ctrl), "Mod+K", true),
    matchesShortcut(press("˜", "KeyN", { altKey: true }), "Alt+N", true),
  ]).toEqual([true, false, true]);
});
