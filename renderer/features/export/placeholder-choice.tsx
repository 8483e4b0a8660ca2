import type { ReactNode } from "react";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SelectField } from "../../ui/select-field/select-field.tsx";

/** Whether pictures that their rights or their files stop go out, or caption and credit in their place. */
export function PlaceholderChoice(props: {
  readonly value: boolean;
  readonly onValue: (placeholders: boolean) => void;
}): ReactNode {
  const { say } = useMessages();
  return (
    <SelectField
      label={say("placeholder.choice")}
      value={props.value ? "leave-out" : "show"}
      choices={(["show", "leave-out"] as const).map((value) => ({
        value,
        label: say(`placeholder.${value}`),
      }))}
      onValue={(value) => props.onValue(value === "leave-out")}
    />
  );
}
