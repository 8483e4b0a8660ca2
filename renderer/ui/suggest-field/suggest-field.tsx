import { useId, useRef, type ReactNode } from "react";
import { Autocomplete } from "@base-ui/react/autocomplete";
import list from "../select-field/select-field.module.css";
import field from "../text-field/text-field.module.css";

/** A line to type in that offers what fits. Whatever is typed is taken: a list is help, no fence. */
export function SuggestField(props: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** What is offered for the value as it is. */
  readonly offers: readonly string[];
  readonly onValue: (value: string) => void;
  readonly onChoose: (offer: string) => void;
  readonly onLeave: () => void;
  readonly help?: string | undefined;
  readonly disabled: boolean;
}): ReactNode {
  const id = useId();
  // Beside its field in the page, so that it is part of the same landmark.
  const place = useRef<HTMLDivElement>(null);
  const { offers } = props;
  return (
    <div className={field["field"]} ref={place}>
      <label className={field["label"]} htmlFor={id}>
        {props.label}
      </label>
      <Autocomplete.Root
        items={offers}
        mode="none"
        value={props.value}
        openOnInputClick
        onValueChange={(value, { reason }) => {
          // Taking an offer would write it over the whole line.
          if (reason === "item-press") props.onChoose(value);
          else if (reason === "input-change" || reason === "input-clear") props.onValue(value);
        }}
      >
        <Autocomplete.Input
          id={id}
          name={props.name}
          className={field["input"]}
          dir="auto"
          autoComplete="off"
          disabled={props.disabled}
          aria-describedby={props.help === undefined ? undefined : `${id}-note`}
          onBlur={props.onLeave}
        />
        {offers.length === 0 ? null : (
          <Autocomplete.Portal container={place}>
            <Autocomplete.Positioner
              className={list["positioner"]}
              // The pane round it scrolls, and would cut an absolute one off.
              positionMethod="fixed"
              sideOffset={4}
            >
              <Autocomplete.Popup className={list["popup"]}>
                <Autocomplete.List aria-label={props.label}>
                  {(offer: string) => (
                    <Autocomplete.Item key={offer} value={offer} className={list["item"]}>
                      <bdi>{offer}</bdi>
                    </Autocomplete.Item>
                  )}
                </Autocomplete.List>
              </Autocomplete.Popup>
            </Autocomplete.Positioner>
          </Autocomplete.Portal>
        )}
      </Autocomplete.Root>
      {props.help === undefined ? null : (
        <p id={`${id}-note`} className={field["help"]}>
          {props.help}
        </p>
      )}
    </div>
  );
}
