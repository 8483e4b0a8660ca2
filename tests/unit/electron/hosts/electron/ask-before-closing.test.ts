import type { BrowserWindow as ElectronWindow } from "electron";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askBeforeClosing } from "../../../../../electron/hosts/electron/ask-before-closing.ts";
import { BrowserWindow, forgetElectron, told } from "../../../../support/fake-electron.ts";

vi.mock("electron", async () => {
  const fake = await import("../../../../support/fake-electron.ts");
  return { ...fake, default: fake };
});

beforeEach(() => {
  forgetElectron();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open(): BrowserWindow {
  const window = new BrowserWindow({});
  askBeforeClosing(window as unknown as ElectronWindow, "en");
  return window;
}

/** The page holds the closing back; answers whether its objection was passed over. */
function hold(window: BrowserWindow): boolean {
  const preventDefault = vi.fn<() => void>();
  window.webContents.emit("will-prevent-unload", { preventDefault });
  return preventDefault.mock.calls.length > 0;
}

it("closes the window again once the page has had time to save, without a question", () => {
  const window = open();
  expect(hold(window)).toBe(false);
  vi.advanceTimersByTime(1500);
  expect([window.shown, told.asked]).toEqual([["close"], []]);
});

it("asks when the words can still not be saved, and keeps the window open by default", () => {
  const window = open();
  hold(window);
  vi.advanceTimersByTime(1500);
  expect([hold(window), told.asked]).toEqual([false, ["Some words are not saved yet."]]);
});

it("closes when the user would rather lose them", () => {
  const window = open();
  told.answer = 1;
  hold(window);
  vi.advanceTimersByTime(1500);
  expect(hold(window)).toBe(true);
});
