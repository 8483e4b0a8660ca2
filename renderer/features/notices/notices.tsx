import type { ReactNode } from "react";
import type { Notice } from "#shared/desk-api/payloads.ts";
import type { DeskState } from "../../state/create-desk-state.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { NoticeBar } from "../../ui/notice-bar/notice-bar.tsx";
import { TextButton } from "../../ui/text-button/text-button.tsx";

/** What the desk found when it opened the library: files set aside, read only, or rebuilt. */
export function Notices(props: {
  readonly deskState: DeskState;
  /** Leads to a damaged article, where its earlier versions are offered. */
  readonly onOpenArticle: (id: string) => void;
}): ReactNode {
  const { say } = useMessages();
  const notices = useStored(props.deskState.store, ({ desk }) => desk?.notices);
  const read = useStored(props.deskState.store, ({ noticesRead }) => noticesRead);
  if (read || notices === undefined || notices.length === 0) return null;
  return (
    <NoticeBar
      name={say("notice.name")}
      closeLabel={say("notice.close")}
      onClose={props.deskState.putNoticesAway}
    >
      {notices.map((notice) => (
        <li key={`${notice.kind} ${notice.file}`}>
          {say(`notice.${notice.kind}`, { file: notice.file })}
          <OpenDamaged notice={notice} onOpen={props.onOpenArticle} />
        </li>
      ))}
    </NoticeBar>
  );
}

/** The way to an article that is left out of the list; none for what is no article. */
function OpenDamaged(props: {
  readonly notice: Notice;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { say } = useMessages();
  const { kind, file } = props.notice;
  const id = /--([0-9a-z]{12,26})\/article\.json$/u.exec(file)?.[1];
  if (kind !== "article-damaged" || id === undefined) return null;
  return (
    <>
      {" "}
      <TextButton onPress={() => props.onOpen(id)}>{say("care.open-damaged")}</TextButton>
    </>
  );
}
