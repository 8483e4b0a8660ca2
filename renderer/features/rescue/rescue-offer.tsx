import type { ReactNode } from "react";
import type { RescueDesk } from "../../state/create-rescue-desk.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";

/** Below the words that an article is damaged: which whole version there is, and the way to it. */
export function RescueOffer({ rescueDesk }: { readonly rescueDesk: RescueDesk }): ReactNode {
  const { say } = useMessages();
  const { id, text } = useStored(rescueDesk.store);
  if (id === null || text === undefined) return null;
  if (text === null) return <p>{say("care.rescue.none")}</p>;
  return (
    <>
      <p>{say("care.rescue.offer", { when: new Date(text.opened.article.updated) })}</p>
      <Button tone="primary" onPress={rescueDesk.show}>
        {say("care.rescue.look")}
      </Button>
    </>
  );
}
