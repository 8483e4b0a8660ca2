import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import {
  parseShortcuts,
  rivalsOf,
  withoutShortcut,
  withShortcut,
} from "#shared/commands/changed-shortcuts.ts";
import { changeKeys, commands, keysOf, usualKeysOf } from "#shared/commands/commands.ts";
import { isShortcut, reservedFor, toShortcut } from "#shared/commands/shortcut.ts";
import { matchesShortcut, type KeyPress } from "#shared/commands/matches-shortcut.ts";

afterEach(() => changeKeys(new Map()));

function press(key: string, parts: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...parts,
  };
}

it("writes the keys that were pressed as shortcuts are written", () => {
  expect(toShortcut(press("j", { ctrlKey: true }), false)).toBe("Mod+J");
  expect(toShortcut(press("E", { ctrlKey: true, shiftKey: true, altKey: true }), false)).toBe(
    "Mod+Alt+Shift+E",
  );
  expect(toShortcut(press("F3", { shiftKey: true }), false)).toBe("Shift+F3");
  expect(toShortcut(press("ب", { code: "KeyF", ctrlKey: true }), false)).toBe("Mod+F");
  expect(toShortcut(press("j", { metaKey: true }), true)).toBe("Mod+J");
});

it("takes no key that would write", () => {
  for (const key of ["j", "J", "?", "Enter", " ", "Shift", "Dead"])
    expect(toShortcut(press(key), false)).toBeNull();
  expect(toShortcut(press("j", { metaKey: true }), false)).toBeNull();
});

it("hears again what it wrote down", () => {
  const modifier = fc.boolean();
  const key = fc.constantFrom("a", "Z", "7", "F9", "Delete", "ArrowUp", "Home", ".", ",", " ");
  fc.assert(
    fc.property(key, modifier, modifier, modifier, (name, ctrlKey, altKey, shiftKey) => {
      const pressed = press(name, { ctrlKey, altKey, shiftKey });
      const shortcut = toShortcut(pressed, false);
      if (shortcut === null) return;
      expect(isShortcut(shortcut)).toBe(true);
      expect(matchesShortcut(pressed, shortcut, false)).toBe(true);
    }),
  );
});

it("accepts every usual shortcut as one", () => {
  const usual = commands.flatMap(({ id }) => usualKeysOf(id));
  expect(usual.filter((shortcut) => !isShortcut(shortcut))).toEqual([]);
});

it("passes over what is no command or no shortcut, whatever the file holds", () => {
  const parsed = parseShortcuts({
    bold: ["Mod+J", 5, "Ctrl+<b>"],
    italic: "Mod+J",
    save: [],
    strike: [null],
    hologram: ["Mod+J"],
  });
  expect([...parsed]).toEqual([
    ["save", []],
    ["bold", ["Mod+J"]],
  ]);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (stored) => {
      expect([...parseShortcuts(stored).values()].flat().every(isShortcut)).toBe(true);
    }),
  );
});

it("takes a shortcut away from whoever has it where both would hear it", () => {
  expect(rivalsOf({}, "bold", "Mod+S")).toEqual(["save"]);
  const stored = withShortcut({ hologram: ["Mod+J"] }, "bold", "Mod+S");
  expect(stored).toEqual({ hologram: ["Mod+J"], save: [], bold: ["Mod+S"] });
  expect(rivalsOf(stored, "italic", "Mod+S")).toEqual(["bold"]);
  // Delete in the list is no rival of Delete on the page.
  expect(rivalsOf({}, "bold", "Shift+Delete")).toEqual([]);
});

it("gives the usual keys back, to one or to all, and keeps what it does not know", () => {
  const stored = { hologram: ["Mod+J"], bold: ["Mod+J"], save: ["Alt+S"] };
  expect(withoutShortcut(stored, "bold")).toEqual({ hologram: ["Mod+J"], save: ["Alt+S"] });
  expect(withoutShortcut(stored, null)).toEqual({ hologram: ["Mod+J"] });
});

it("tells everyone who asks the changed keys", () => {
  changeKeys(new Map([["bold", ["Mod+J"]]]));
  expect(keysOf("bold")).toEqual(["Mod+J"]);
  expect(commands.find(({ id }) => id === "bold")?.keys).toEqual(["Mod+J"]);
  expect(usualKeysOf("bold")).toEqual(["Mod+B"]);
});

it("knows what browsers and writers need", () => {
  expect(reservedFor("Mod+W")).toBe("browser");
  expect(reservedFor("Mod+C")).toBe("writing");
  expect(reservedFor("Mod+Shift+ArrowLeft")).toBe("writing");
  expect(reservedFor("Mod+J")).toBeNull();
});
