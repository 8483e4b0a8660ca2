import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorState } from "@tiptap/pm/state";
import type { MessageKey } from "#shared/messages/messages.ts";

/** Something that happened to the page and is read out. */
export type Announcement = {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, number>>;
};

const key = new PluginKey<Announcement | null>("announcements");

/** Remembers the last announcement until the next edit, so that the same one can be heard again. */
export function createAnnouncements(): Plugin {
  return new Plugin<Announcement | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, last) =>
        (tr.getMeta(key) as Announcement | undefined) ?? (tr.docChanged ? null : last),
    },
  });
}

/** Has an edit read out. */
export function announce(tr: Transaction, announcement: Announcement): Transaction {
  return tr.setMeta(key, announcement);
}

/** What is to be read out now. */
export function lastAnnouncement(state: EditorState): Announcement | null {
  return key.getState(state) ?? null;
}
