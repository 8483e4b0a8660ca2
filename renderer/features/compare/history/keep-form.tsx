import { useState, type ReactNode } from "react";
import type { VersionTitle } from "#shared/desk-api/payloads.ts";
import { Button } from "../../../ui/button/button.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import { SegmentedControl } from "../../../ui/segmented-control/segmented-control.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import styles from "./keep-form.module.css";

const kinds = ["as-filed", "as-lawyered", "named"] as const;

/** Where the text as it is now is kept under a name. */
export function KeepForm(props: {
  /** Who sits here, by name; null while nobody has said so, and it is asked. */
  readonly me: string | null;
  readonly isKeeping: boolean;
  /** Answers whether it was kept. */
  readonly onKeep: (title: VersionTitle, by: string | null) => Promise<boolean>;
}): ReactNode {
  const { say } = useMessages();
  const [kind, setKind] = useState<(typeof kinds)[number]>("as-filed");
  const [name, setName] = useState("");
  const [by, setBy] = useState("");
  const [isNameless, setNameless] = useState(false);

  async function keep(): Promise<void> {
    const words = name.trim();
    setNameless(kind === "named" && words === "");
    if (kind === "named" && words === "") return;
    const title = kind === "named" ? { kind, name: words } : { kind };
    const signed = props.me ?? (by.trim() === "" ? null : by.trim());
    if (await props.onKeep(title, signed)) setName("");
  }

  return (
    <form
      className={styles["form"]}
      aria-label={say("versions.keep")}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3 className={styles["title"]}>{say("versions.keep")}</h3>
      <div className={styles["line"]}>
        <SegmentedControl
          label={say("versions.keep-as")}
          value={kind}
          choices={kinds.map((value) => ({
            value,
            label: say(value === "named" ? "versions.own-words" : `versions.kind.${value}`),
          }))}
          onValue={setKind}
        />
        <Button type="submit" disabled={props.isKeeping}>
          {say(props.isKeeping ? "versions.keeping" : "versions.keep-button")}
        </Button>
      </div>
      {kind === "named" || props.me === null ? (
        <div className={styles["fields"]}>
          {kind === "named" ? (
            <TextField
              label={say("versions.name")}
              name="version-name"
              value={name}
              maxLength={200}
              error={isNameless ? say("versions.name-missing") : undefined}
              onValue={setName}
            />
          ) : null}
          {props.me === null ? (
            <TextField
              label={say("versions.by")}
              name="version-by"
              value={by}
              maxLength={200}
              help={say("versions.by-help")}
              onValue={setBy}
            />
          ) : null}
        </div>
      ) : null}
    </form>
  );
}
