import type { Node } from "prosemirror-model";
import { createStore } from "zustand/vanilla";
import { plainTextOf } from "#shared/article/document-queries.ts";
import type { Article, NodeJson } from "#shared/article/article.ts";
import {
  applyEnvelopePatch,
  envelopePatchSchema,
  toEnvelopePatch,
} from "#shared/article/envelope-patch.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { ReadingPace } from "#shared/article/statistics.ts";
import { joinDocumentText, type DocumentText } from "#shared/desk-api/document-text.ts";
import type { OpenArticle as OpenedByDesk } from "#shared/desk-api/payloads.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { createArticleSender } from "./create-article-sender.ts";
import { createArticle } from "./create-article.ts";
import { createAutosave, type Autosave } from "./create-autosave.ts";
import { createCounting } from "./create-counting.ts";
import { createOpening } from "./create-opening.ts";
import { createJournalKeeper } from "./journal/create-journal-keeper.ts";
import {
  parseEntryDocument,
  type JournalEntry,
  type UnsavedWords,
} from "./journal/journal-entry.ts";
import { nowhere, type JournalPlace } from "./journal/journal.ts";
import type { OpenArticle, Opened, OpenArticleState, Version } from "./open-article.ts";
import { readVersions } from "./read-versions.ts";
import { saveBothVersions } from "./save-both-versions.ts";
import { hasUnsavedWords } from "./save-machine.ts";
import { byId, toShown } from "./to-shown.ts";
import { ask, type Trouble } from "./trouble.ts";

/** An article's other windows are looked at when it has been quiet for this long. */
const pauseBeforeLook = 1000;

/**
 * Opens articles one at a time and keeps the open one on disk.
 * @param toText writes a document as it is stored; called once for each save
 * @param journal where what the desk does not acknowledge is kept
 */
export function createOpenArticle(parts: {
  readonly desk: DeskClient;
  readonly toText: (document: Node) => DocumentText;
  readonly pace: () => ReadingPace;
  readonly journal?: JournalPlace;
}): OpenArticle {
  const { desk, toText } = parts;
  const textOf = (node: Node): string => joinDocumentText(toText(node));
  const store = createStore<OpenArticleState>(() => ({ opening: null, failed: null, open: null }));
  let autosave: Autosave | null = null;
  let document: Node | null = null;
  /** What this window last knew to be on disk. */
  let base: Version | null = null;
  let takeUp: (document: Node) => boolean = () => false;
  let generation = 0;
  let look: ReturnType<typeof setTimeout> | undefined;
  const sender = createArticleSender(desk, toText);
  const keeper = createJournalKeeper(parts.journal ?? nowhere, takeWords);
  const counting = createCounting(parts.pace, change);
  const { replace, callOff } = createOpening({ store, leave, install });

  function takeWords(): UnsavedWords | null {
    const { open } = store.getState();
    if (open === null || document === null || autosave === null) return null;
    return {
      article: open.article.id,
      language: open.article.language,
      base: autosave.state().revision,
      document: textOf(document),
      sent: sender.unanswered(),
      envelope: sender.unsaved(),
    };
  }

  function install(opened: OpenedByDesk): void {
    const { article, pictures } = opened;
    autosave?.stop();
    sender.begin({});
    const { document: shown, locked } = toShown(opened);
    document = shown;
    base = { article, document };
    generation += 1;
    autosave =
      locked === null
        ? createAutosave({
            revision: article.revision.id,
            takeText,
            write,
            onState: (save) => {
              keeper.follow(save);
              change({ save });
            },
          })
        : null;
    store.setState({
      opening: null,
      failed: null,
      open: {
        pictures: byId(pictures),
        readOnly: locked,
        generation,
        ...shownAs(article, document),
        save: { kind: "clean", revision: article.revision.id },
      },
    });
  }

  /** Goes on with words that were left unsaved, on the revision they were typed on. */
  async function putIn(entry: JournalEntry): Promise<void> {
    const { open } = store.getState();
    const words = parseEntryDocument(entry);
    if (open === null || autosave === null || words === null) return;
    document = words;
    // What they were made from is not known any more, so nothing counts as chosen already.
    base = null;
    sender.begin(entry.envelope, entry.sent);
    autosave.rebase(entry.base);
    const article = applyEnvelopePatch(open.article, entry.envelope);
    generation += 1;
    change({ generation, ...shownAs(article, document) });
    keeper.adopt(entry);
    autosave.edited();
    await autosave.flush();
  }

  /** Shows another version of the open article where the caret stands; anew when the editor cannot. */
  function goOnWith(opened: OpenedByDesk): void {
    const { article, pictures } = opened;
    const { open } = store.getState();
    const parsed = parseDocument(article.document, article.id);
    const isWritable = opened.readOnly === null && autosave !== null && parsed.ok;
    if (open === null || !isWritable || !takeUp(parsed.value)) {
      install(opened);
      return;
    }
    document = parsed.value;
    base = { article, document };
    sender.begin({});
    autosave?.settle(article.revision.id);
    const all = new Map([...open.pictures, ...byId(pictures)]);
    change({ pictures: all, ...shownAs(article, document) });
  }

  function shownAs(article: Article, shown: Node) {
    // With unknown nodes wrapped: stored JSON is never handed straight to an editor.
    const document = shown.toJSON() as NodeJson;
    return { article, document, ...counting.now(shown, article.language) };
  }

  function change(part: Partial<Opened>): void {
    const { open } = store.getState();
    if (open !== null) store.setState({ open: { ...open, ...part } });
  }

  function takeText(): DocumentText {
    if (document === null) throw new Error("A save without a document");
    return toText(document);
  }

  async function write(
    revision: string,
    text: DocumentText,
  ): Promise<Result<{ revision: string }, Trouble>> {
    const { open } = store.getState();
    if (open === null || document === null) throw new Error("A save without an open article");
    const sent = { article: open.article, document };
    const kept = keeper.beforeSend();
    if (kept !== null) await kept;
    const answer = await sender.send(open.article, revision, text);
    if (answer.ok) base = sent;
    return answer;
  }

  async function leave(): Promise<Result<null, Trouble>> {
    if (autosave === null || (await autosave.flush())) return ok(null);
    const state = autosave.state();
    return state.kind === "failed" ? failed(state.trouble) : ok(null);
  }

  /** Takes up what another window, an export or the picture desk changed, unless there are unsaved words. */
  async function lookAgain(): Promise<void> {
    const before = store.getState().open;
    if (before === null || hasUnsavedWords(before.save)) return;
    const answer = await ask(desk.articles.open({ id: before.article.id }));
    const { open } = store.getState();
    if (!answer.ok || open?.generation !== before.generation || hasUnsavedWords(open.save)) return;
    const { article, pictures } = answer.value;
    if (article.revision.id !== open.save.revision) {
      const parsed = parseDocument(article.document, article.id);
      const same = parsed.ok && document !== null && textOf(parsed.value) === textOf(document);
      if (!same) {
        goOnWith(answer.value);
        return;
      }
      base = { article, document: parsed.value };
      autosave?.rebase(article.revision.id);
    }
    // A picture that was added or taken out a moment ago is not in the stored article; undo and the
    // figure on its way need its record all the same.
    change({ article, pictures: new Map([...open.pictures, ...byId(pictures)]) });
  }

  return {
    store,
    open: (id) => replace(id, () => ask(desk.articles.open({ id }))),
    create: (language) => replace(null, () => createArticle(desk, language)),
    async openUnsaved(entry) {
      const id = entry.article;
      const opened = await replace(id, () => ask(desk.articles.open({ id })));
      if (opened.ok) await putIn(entry);
      return opened;
    },
    async close() {
      const left = await leave();
      if (!left.ok) return left;
      callOff();
      clearTimeout(look);
      autosave?.stop();
      autosave = null;
      counting.stop();
      document = null;
      sender.begin({});
      store.setState({ opening: null, failed: null, open: null });
      return left;
    },
    edited(next) {
      const { open } = store.getState();
      if (open === null || open.readOnly !== null) return;
      document = next;
      counting.later(next, open.article.language);
      autosave?.edited();
      keeper.edited();
    },
    changeEnvelope(patch) {
      const { open } = store.getState();
      const checked = envelopePatchSchema.safeParse(patch);
      if (open === null || document === null || open.readOnly !== null || !checked.success)
        return false;
      const article = applyEnvelopePatch(open.article, checked.data);
      sender.patch(checked.data);
      change({ article, ...counting.now(document, article.language) });
      autosave?.edited();
      keeper.edited();
      return true;
    },
    document: () => document,
    flush: () => autosave?.flush() ?? Promise.resolve(true),
    async saveAsNew() {
      const { open } = store.getState();
      if (open === null || autosave === null) return ok(null);
      const answer = await ask(desk.articles.create({ language: open.article.language }));
      if (!answer.ok) return answer;
      const { article } = answer.value;
      // The furniture goes along, with what was changed of it until now.
      const furniture = toEnvelopePatch(store.getState().open?.article ?? open.article);
      sender.begin(furniture);
      change({ article: applyEnvelopePatch(article, furniture) });
      autosave.rebase(article.revision.id);
      return leave();
    },
    attach(next) {
      takeUp = next;
    },
    async versions() {
      const { open } = store.getState();
      if (open === null || document === null) return failed({ code: "cancelled" });
      const canvas = document;
      return readVersions(desk, open.article.id, () => ({
        article: store.getState().open?.article ?? open.article,
        document: document ?? canvas,
        base,
      }));
    },
    async settle(versions, settled) {
      const saved = await saveBothVersions(desk, versions, settled, textOf);
      if (!saved.ok) return saved;
      const answer = await ask(desk.articles.open({ id: versions.mine.article.id }));
      if (!answer.ok) return answer;
      goOnWith(answer.value);
      return ok(null);
    },
    text: () => (document === null ? "" : plainTextOf(document)),
    pictureChanged(picture) {
      const { open } = store.getState();
      if (open === null) return;
      change({ pictures: new Map(open.pictures).set(picture.id, picture) });
    },
    changedInLibrary() {
      clearTimeout(look);
      look = setTimeout(() => void lookAgain(), pauseBeforeLook);
    },
    lookAgain,
  };
}
