import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage, type MessageKey } from "#shared/messages/messages.ts";
import type { ListAction, ListActions } from "../state/create-list-actions.ts";
import type { LibraryList } from "../state/create-library-list.ts";
import type { ListSelection } from "../state/create-list-selection.ts";
import type { OpenArticle } from "../state/open-article.ts";
import type { Trouble } from "../state/trouble.ts";
import { troubleWords } from "../state/trouble-words.ts";
import type { Told } from "../ui/toast/toasts.ts";

const doneWords = {
  duplicate: "list.duplicated",
  throwAway: "list.thrown-away",
  putBack: "list.put-back-done",
} as const satisfies Readonly<Record<ListAction, MessageKey>>;

/**
 * Does an action to articles of the list, with what it means to the article on the page, and tells
 * what came of it. An open article is saved first, and closed before it is thrown away.
 */
export function createArticleActions(parts: {
  readonly list: LibraryList;
  readonly selection: ListSelection;
  readonly actions: ListActions;
  readonly article: OpenArticle;
  readonly locale: () => Locale;
  readonly openArticle: (id: string) => Promise<void>;
  readonly tell: (told: Told) => void;
  /** Told when the page is left empty. */
  readonly onClosed: () => void;
}): (action: ListAction, ids: readonly string[]) => Promise<void> {
  const { list, selection, actions, article, openArticle } = parts;

  const say = (key: MessageKey, values?: Readonly<Record<string, string | number>>): string =>
    formatMessage(parts.locale(), key, values);

  function tellTrouble(trouble: Trouble): void {
    parts.tell({ text: troubleWords(parts.locale(), trouble), urgent: true });
  }

  /** Answers whether all that was typed in the open article is safe. */
  async function makeSafe(action: ListAction): Promise<boolean> {
    if (action !== "throwAway") return article.flush();
    const closed = await article.close();
    if (!closed.ok) tellTrouble(closed.failure);
    return closed.ok;
  }

  async function act(action: ListAction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const open = article.store.getState().open?.article.id;
    const touched = open !== undefined && ids.includes(open);
    if (touched && !(await makeSafe(action))) return;
    selection.clear();
    const { done, made, failed } = await actions.run(action, ids);
    list.refresh();
    const gone = touched && action === "throwAway" && done.includes(open);
    if (gone) parts.onClosed();
    else if (touched && action === "throwAway") await openArticle(open);
    const [copy] = made;
    if (made.length === 1 && copy !== undefined) await openArticle(copy);
    const [first] = failed;
    if (first !== undefined) {
      const why = troubleWords(parts.locale(), first.trouble);
      parts.tell({ text: say("list.some-failed", { count: failed.length, why }), urgent: true });
    }
    if (done.length === 0) return;
    parts.tell({
      text: say(doneWords[action], { count: done.length }),
      ...(action === "throwAway"
        ? { action: { label: say("action.undo"), onPress: () => void undo(done, gone) } }
        : {}),
    });

    async function undo(thrown: readonly string[], reopen: boolean): Promise<void> {
      await act("putBack", thrown);
      if (reopen && open !== undefined && article.store.getState().open === null)
        await openArticle(open);
    }
  }

  return act;
}
