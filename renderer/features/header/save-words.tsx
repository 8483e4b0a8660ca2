import type { ReactNode } from "react";
import type { DeskState } from "../../state/create-desk-state.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { hasUnsavedWords, troubleOf } from "../../state/save-machine.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./save-words.module.css";
import { useSettled } from "./use-settled.ts";

type Words =
  | "save.saved"
  | "save.saving"
  | "save.failed"
  | "save.waiting"
  | "save.read-only"
  | "save.no-desk";

/** Says in words whether what was typed is on disk. */
export function SaveWords(props: {
  readonly deskState: DeskState;
  readonly article: OpenArticle;
}): ReactNode {
  const { say } = useMessages();
  const lost = useStored(props.deskState.store, ({ connection }) => connection === "lost");
  const words = useStored(props.article.store, ({ open }): Words | null => {
    if (open === null) return null;
    if (open.readOnly !== null) return "save.read-only";
    const trouble = troubleOf(open.save);
    if (trouble !== null) return trouble.code === "no-answer" ? "save.waiting" : "save.failed";
    return hasUnsavedWords(open.save) ? "save.saving" : "save.saved";
  });
  const now: Words | null = lost && words !== "save.waiting" ? "save.no-desk" : words;
  // "Saved" between two quick letters would flicker; trouble shows at once.
  const shown = useSettled(now, now === "save.saved" ? 350 : 0);
  const heard = useSettled(now, 1500);
  const isUrgent = shown !== null && shown !== "save.saved" && shown !== "save.saving";
  return (
    <>
      {shown === null ? null : (
        <span
          className={styles["words"]}
          data-state={shown}
          data-urgent={isUrgent ? "" : undefined}
        >
          {say(shown)}
        </span>
      )}
      <span className="unseen" aria-live="polite">
        {heard === null || heard === "save.saving" ? "" : say(heard)}
      </span>
    </>
  );
}
