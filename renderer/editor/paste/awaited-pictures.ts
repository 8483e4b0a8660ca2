import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { formatMessage } from "#shared/messages/messages.ts";
import { enterCaption, insertPictures } from "../figure/insert-pictures.ts";
import type { PicturePlace } from "../figure/picture-place.ts";
import type { PictureSource } from "../figure/picture-source.ts";

/** Pictures on their way into the library, and the place that is kept for them. */
type Awaited = {
  readonly id: number;
  readonly place: PicturePlace;
  readonly names: readonly string[];
  /** Whether the user has done something else since. */
  readonly isLeft: boolean;
};

type Change = { readonly await: Omit<Awaited, "isLeft"> } | { readonly forget: number };

const key = new PluginKey<readonly Awaited[]>("awaited-pictures");
let last = 0;

/**
 * Keeps the places of pictures that are on their way. A place is a position of its own that goes
 * through every edit, and not a node of the document: nothing unfinished is ever saved or undone.
 */
export function createAwaitedPictures(source: PictureSource): Plugin {
  return new Plugin<readonly Awaited[]>({
    key,
    state: { init: () => [], apply },
    props: { decorations: (state) => drawAwaited(state, source) },
  });
}

/**
 * Gives picture files to the desk and inserts those it kept, in one step of undo, at the place as it
 * is by then. The caret goes into the first caption, unless the user went on with something else.
 */
export async function awaitPictures(
  view: EditorView,
  source: PictureSource,
  files: readonly File[],
  place: PicturePlace,
): Promise<void> {
  last += 1;
  const id = last;
  const names = files.map(({ name }) => name);
  change(view, { await: { id, place, names } });
  const { pictureFiles } = source.facts();
  const pictures = await pictureFiles.add(files);
  const awaited = view.isDestroyed
    ? undefined
    : key.getState(view.state)?.find((one) => one.id === id);
  // Stopped, or the canvas is gone or locked: a record nobody asked for is none.
  if (pictures.length > 0 && (awaited === undefined || !view.editable))
    pictureFiles.takeBack(pictures);
  if (awaited === undefined) return;
  const tr = view.state.tr.setMeta(key, { forget: id } satisfies Change);
  if (pictures.length > 0 && view.editable) {
    const { caption } = insertPictures(tr, awaited.place, pictures);
    if (!awaited.isLeft) enterCaption(tr, caption);
    view.dispatch(closeHistory(tr));
    // What is typed into the caption at once is a step of its own.
    view.dispatch(closeHistory(view.state.tr));
    if (!awaited.isLeft) view.focus();
  } else view.dispatch(tr);
}

function change(view: EditorView, meta: Change): void {
  view.dispatch(view.state.tr.setMeta(key, meta).setMeta("addToHistory", false));
}

function apply(tr: Transaction, before: readonly Awaited[]): readonly Awaited[] {
  const meta = tr.getMeta(key) as Change | undefined;
  let awaited = before;
  if (awaited.length > 0 && (tr.docChanged || tr.selectionSet))
    awaited = awaited.map((one) => ({
      ...one,
      place: { ...one.place, position: tr.mapping.map(one.place.position, -1) },
      isLeft: true,
    }));
  if (meta === undefined) return awaited;
  if ("forget" in meta) return awaited.filter(({ id }) => id !== meta.forget);
  return [...awaited, { ...meta.await, isLeft: false }];
}

function drawAwaited(state: EditorState, source: PictureSource): DecorationSet | null {
  const awaited = key.getState(state) ?? [];
  if (awaited.length === 0) return null;
  return DecorationSet.create(
    state.doc,
    awaited.map(({ id, place, names }) =>
      Decoration.widget(place.position, (view) => drawPlace(view, id, names, source), {
        key: `awaited-${id}`,
        side: -1,
        // Its button is the page's, not the text's.
        stopEvent: () => true,
      }),
    ),
  );
}

function drawPlace(
  view: EditorView,
  id: number,
  names: readonly string[],
  source: PictureSource,
): HTMLElement {
  const { locale } = source.facts();
  const dom = document.createElement("div");
  dom.className = "awaited-pictures";
  const words = document.createElement("span");
  words.setAttribute("role", "status");
  const [name = ""] = names;
  words.textContent =
    names.length === 1
      ? formatMessage(locale, "editor.picture.adding", { name })
      : formatMessage(locale, "editor.picture.adding-many", { count: names.length });
  const stop = document.createElement("button");
  stop.type = "button";
  stop.className = "awaited-stop";
  stop.textContent = formatMessage(locale, "editor.picture.stop");
  stop.addEventListener("click", () => {
    change(view, { forget: id });
    view.focus();
  });
  dom.append(words, stop);
  return dom;
}
