import type { ReactNode } from "react";
import { collisions, type Collision } from "#shared/desk-api/payloads.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SelectField } from "../../ui/select-field/select-field.tsx";

/** What becomes of a file that has the name already. */
export function CollisionField(props: {
  readonly value: Collision;
  readonly onValue: (collision: Collision) => void;
}): ReactNode {
  const { say } = useMessages();
  return (
    <SelectField
      label={say("export.collision")}
      value={props.value}
      choices={collisions.map((value) => ({ value, label: say(`export.collision.${value}`) }))}
      onValue={props.onValue}
    />
  );
}
