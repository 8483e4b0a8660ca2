import { expect, it } from "vitest";
import type { Change } from "#shared/desk-api/payloads.ts";
import { watchChanges } from "../../../../electron/desk/watch-changes.ts";

function createSource() {
  const listeners = new Set<(change: Change) => void>();
  return {
    listeners,
    tell: (change: Change) => listeners.forEach((listener) => listener(change)),
    onChange: (listener: (change: Change) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

const saved = (id: string): Change => ({ kind: "article", id });

it("tells changes made before they are read, in order, and each waiting one once", async () => {
  const source = createSource();
  const changes = watchChanges(source, undefined);
  source.tell(saved("a"));
  source.tell(saved("b"));
  source.tell(saved("a"));
  expect(await changes.next()).toEqual({ done: false, value: saved("a") });
  expect(await changes.next()).toEqual({ done: false, value: saved("b") });
  const later = changes.next();
  source.tell(saved("a"));
  expect(await later).toEqual({ done: false, value: saved("a") });
  await changes.return();
  expect(source.listeners.size).toBe(0);
});

it("ends with its signal, while a reader waits and when nobody ever read", async () => {
  const source = createSource();
  const stop = new AbortController();
  const read = watchChanges(source, stop.signal);
  const unread = watchChanges(source, stop.signal);
  const waiting = read.next();
  expect(source.listeners.size).toBe(2);
  stop.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(source.listeners.size).toBe(0);
  expect(await unread.next()).toEqual({ done: true, value: undefined });
  expect(await watchChanges(source, stop.signal).next()).toEqual({ done: true, value: undefined });
  expect(source.listeners.size).toBe(0);
});
