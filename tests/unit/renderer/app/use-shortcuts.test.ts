import { expect, it } from "vitest";
import { commandOf } from "../../../../renderer/app/use-shortcuts.ts";

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

function press(code: string, held: Partial<typeof none>, key = ""): KeyboardEvent {
  return { ...none, ...held, code, key } as KeyboardEvent;
}

it("knows its keys by their place on the keyboard, whatever the layout types there", () => {
  expect([
    commandOf(press("KeyN", { altKey: true }, "ى")),
    commandOf(press("KeyN", { ctrlKey: true }, "n")),
    commandOf(press("KeyE", { ctrlKey: true, shiftKey: true }, "ُ")),
    commandOf(press("KeyF", { ctrlKey: true }, "ب")),
    commandOf(press("KeyS", { ctrlKey: true }, "س")),
    commandOf(press("Period", { ctrlKey: true }, "ز")),
  ]).toEqual(["new-article", "new-article", "export", "find", "save", "inspector"]);
});

it("leaves alone what the editor and the browser need", () => {
  expect([
    commandOf(press("KeyN", {}, "n")),
    commandOf(press("KeyE", { ctrlKey: true }, "e")),
    commandOf(press("KeyS", { ctrlKey: true, altKey: true }, "s")),
    commandOf(press("KeyN", { ctrlKey: true, shiftKey: true }, "N")),
    commandOf(press("Slash", { ctrlKey: true }, "/")),
  ]).toEqual([null, null, null, null, null]);
});
