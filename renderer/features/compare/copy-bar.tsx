import type { ReactNode } from "react";
import type { OtherText } from "#shared/desk-api/library-care.ts";
import type { CopiesDesk } from "../../state/create-copies-desk.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { MessageBar } from "../../ui/message-bar/message-bar.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";

/** Says that a sync program keeps another text of the open article, and leads to where one chooses. */
export function CopyBar(props: {
  readonly copiesDesk: CopiesDesk;
  readonly onCompare: (copy: OtherText) => void;
}): ReactNode {
  const { say } = useMessages();
  const copies = useStored(props.copiesDesk.store);
  const [first] = copies;
  if (first === undefined) return null;
  return (
    <MessageBar
      tone="advice"
      words={
        copies.length === 1
          ? say("care.copy.one", { said: first.said })
          : say("care.copy.many", { count: copies.length })
      }
    >
      <Button onPress={() => props.onCompare(first)}>{say("compare.open")}</Button>
    </MessageBar>
  );
}
