import { expect, it } from "vitest";
import { commandPlaces, commands } from "#shared/commands/commands.ts";
import { locales } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

it("gives every command an id of its own", () => {
  expect(repeated(commands.map(({ id }) => id))).toEqual([]);
});

it.each(commandPlaces)("gives no two commands of one place the same keys: %s", (place) => {
  const keys = commands.filter((command) => command.place === place).flatMap((it) => it.keys);
  expect(repeated(keys)).toEqual([]);
});

it("shares keys between places only where the inner place is meant to come first", () => {
  // A selection on the canvas is linked; everywhere else the palette opens.
  expect(repeated(commands.flatMap(({ keys }) => keys))).toEqual(["Mod+K"]);
});

it("writes every shortcut with its modifiers in one order", () => {
  const written =
    /^(Mod\+)?(Alt\+)?(Shift\+)?([A-Z0-9?/.,;]|F\d+|Arrow(?:Up|Down)|Delete|Backspace|Escape|Enter)$/u;
  expect(commands.flatMap(({ keys }) => keys).filter((keys) => !written.test(keys))).toEqual([]);
});

it("has words for every command in both languages, and no two alike", () => {
  for (const locale of locales) {
    const words = commands.map((command) => formatMessage(locale, command.words));
    expect(words.filter((text) => text.trim() === "")).toEqual([]);
    expect(repeated(words)).toEqual([]);
  }
});
