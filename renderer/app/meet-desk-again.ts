import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage, type MessageKey } from "#shared/messages/messages.ts";
import type { DeskState } from "../state/create-desk-state.ts";
import type { OpenArticle } from "../state/open-article.ts";
import type { Told } from "../ui/toast/toasts.ts";

/**
 * After the line was broken: looks whether the desk that answers has the same library and serves the
 * same page, saves what waits, and takes up what was changed meanwhile.
 */
export async function meetDeskAgain(parts: {
  readonly deskState: DeskState;
  readonly article: OpenArticle;
  readonly locale: () => Locale;
  readonly tell: (told: Told) => void;
  readonly reload: () => void;
}): Promise<void> {
  const { deskState, article } = parts;
  const say = (key: MessageKey): string => formatMessage(parts.locale(), key);
  const before = deskState.store.getState().desk;
  const now = await deskState.load();
  if (before !== null && now !== null && before.library.path !== now.library.path) {
    parts.tell({ text: say("recovery.other-library"), urgent: true });
    return;
  }
  const isSaved = await article.flush();
  if (before !== null && now !== null && before.page !== now.page)
    parts.tell({
      text: say(isSaved ? "recovery.updated" : "recovery.updated-unsaved"),
      urgent: true,
      topic: "updated",
      action: { label: say("recovery.reload"), onPress: parts.reload },
    });
  await article.lookAgain();
}
