import type { Node } from "prosemirror-model";
import { createStore } from "zustand/vanilla";
import { plainTextOf } from "#shared/article/document-queries.ts";
import { emptyDocument } from "#shared/article/empty-document.ts";
import type { NodeJson } from "#shared/article/article.ts";
import {
  applyEnvelopePatch,
  envelopePatchSchema,
  toEnvelopePatch,
} from "#shared/article/envelope-patch.ts";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { ReadingPace } from "#shared/article/statistics.ts";
import { joinDocumentText, type DocumentText } from "#shared/desk-api/document-text.ts";
import type { OpenArticle as OpenedByDesk } from "#shared/desk-api/payloads.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { createArticleSender } from "./create-article-sender.ts";
import { createAutosave, type Autosave } from "./create-autosave.ts";
import { createCounting } from "./create-counting.ts";
import type { OpenArticle, Opened, OpenArticleState, Version } from "./open-article.ts";
import { saveBothVersions } from "./save-both-versions.ts";
import { hasUnsavedWords } from "./save-machine.ts";
import { ask, type Trouble } from "./trouble.ts";

/** An article's other windows are looked at when it has been quiet for this long. */
const pauseBeforeLook = 1000;

/**
 * Opens articles one at a time and keeps the open one on disk.
 * @param toText writes a document as it is stored; called once for each save
 */
export function createOpenArticle(parts: {
  readonly desk: DeskClient;
  readonly toText: (document: Node) => DocumentText;
  readonly pace: () => ReadingPace;
}): OpenArticle {
  const { desk, toText } = parts;
  const store = createStore<OpenArticleState>(() => ({ opening: null, failed: null, open: null }));
  let autosave: Autosave | null = null;
  let document: Node | null = null;
  /** What this window last knew to be on disk. */
  let base: Version | null = null;
  let takeUp: (document: Node) => boolean = () => false;
  let generation = 0;
  let turn = 0;
  let look: ReturnType<typeof setTimeout> | undefined;
  const sender = createArticleSender(desk);
  const counting = createCounting(parts.pace, change);

  function install({ article, pictures, readOnly }: OpenedByDesk): void {
    autosave?.stop();
    sender.begin({});
    const parsed = parseDocument(article.document, article.id);
    const shown = parsed.ok ? parsed : parseDocument(emptyDocument, article.id);
    if (!shown.ok) throw new Error(`The empty document is refused: ${shown.failure.code}`);
    document = shown.value;
    base = { article, document };
    const locked = readOnly ?? (parsed.ok ? null : parsed.failure);
    generation += 1;
    autosave =
      locked === null
        ? createAutosave({
            revision: article.revision.id,
            takeText,
            write,
            onState: (save) => change({ save }),
          })
        : null;
    store.setState({
      opening: null,
      failed: null,
      open: {
        article,
        pictures: byId(pictures),
        readOnly: locked,
        generation,
        // With unknown nodes wrapped: stored JSON is never handed straight to an editor.
        document: document.toJSON() as NodeJson,
        ...counting.now(document, article.language),
        save: { kind: "clean", revision: article.revision.id },
      },
    });
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
    change({
      article,
      document: document.toJSON() as NodeJson,
      pictures: new Map([...open.pictures, ...byId(pictures)]),
      ...counting.now(document, article.language),
    });
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
    const answer = await sender.send(open.article.id, revision, text);
    if (answer.ok) base = sent;
    return answer;
  }

  async function leave(): Promise<Result<null, Trouble>> {
    if (autosave === null || (await autosave.flush())) return ok(null);
    const state = autosave.state();
    return state.kind === "failed" ? failed(state.trouble) : ok(null);
  }

  async function replace(
    id: string | null,
    fetch: () => Promise<Result<OpenedByDesk, Trouble>>,
  ): Promise<Result<string, Trouble>> {
    turn += 1;
    const mine = turn;
    const stay = (trouble: Trouble): Result<never, Trouble> => {
      if (mine !== turn) return failed({ code: "cancelled" });
      store.setState({ opening: null, failed: id === null ? null : { id, trouble } });
      return failed(trouble);
    };
    store.setState({ opening: id, failed: null });
    const left = await leave();
    if (!left.ok) return stay(left.failure);
    const answer = await fetch();
    if (!answer.ok) return stay(answer.failure);
    // Typing went on until the other article was there.
    const leftAgain = await leave();
    if (!leftAgain.ok) return stay(leftAgain.failure);
    if (mine !== turn) return failed({ code: "cancelled" });
    install(answer.value);
    return ok(answer.value.article.id);
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
      const same =
        parsed.ok &&
        document !== null &&
        joinDocumentText(toText(parsed.value)) === joinDocumentText(toText(document));
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
    create: (language) => replace(null, () => ask(desk.articles.create({ language }))),
    async close() {
      const left = await leave();
      if (!left.ok) return left;
      turn += 1;
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
      const answer = await ask(desk.articles.open({ id: open.article.id }));
      if (!answer.ok) return answer;
      const { article, pictures, readOnly } = answer.value;
      const parsed = parseDocument(article.document, article.id);
      if (!parsed.ok || readOnly !== null)
        return failed(readOnly ?? { code: "article-read-only", id: article.id });
      const own = fromDocumentJson(toDocumentJson(document));
      const mine = { article: store.getState().open?.article ?? open.article, document: own };
      return ok({ mine, theirs: { article, document: parsed.value, pictures }, base });
    },
    async settle(versions, settled) {
      const saved = await saveBothVersions(desk, versions, settled, (node) =>
        joinDocumentText(toText(node)),
      );
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

function byId(pictures: readonly Picture[]): ReadonlyMap<string, Picture> {
  return new Map(pictures.map((picture) => [picture.id, picture]));
}
