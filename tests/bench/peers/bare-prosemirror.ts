import { baseKeymap } from "@tiptap/pm/commands";
import { history } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { EditorState } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { schema } from "#shared/article/schema.ts";
import { fetchDocument } from "./fetch-document.ts";

// Nothing but ProseMirror, its history and its keys: as little as an editor can do for a key.
const state = EditorState.create({
  doc: schema.nodeFromJSON(await fetchDocument()),
  plugins: [history(), keymap(baseKeymap)],
});
new EditorView(document.body, { state, attributes: { class: "prose", spellcheck: "true" } });
