import { type Editor, useEditorState } from "@tiptap/react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { lastAnnouncement } from "./announcements.ts";

/** Reads out what happened to the page that is seen and not heard. */
export function Announcer(props: {
  readonly editor: Editor;
  readonly locale: Locale;
}): React.ReactElement {
  const said = useEditorState({
    editor: props.editor,
    selector: ({ editor: { state } }) => lastAnnouncement(state),
  });
  return (
    <output className="unseen" aria-live="polite">
      {said === null ? "" : formatMessage(props.locale, said.key, said.values)}
    </output>
  );
}
