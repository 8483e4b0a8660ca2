import type { ReactNode } from "react";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { TextField } from "../../ui/text-field/text-field.tsx";
import styles from "./folder-field.module.css";

/** Where the files go: typed, taken from the folders before, or chosen where the host has a dialog for it. */
export function FolderField(props: {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly error?: string | undefined;
  readonly onFolder: (folder: string) => void;
  readonly onChoose?: () => void;
}): ReactNode {
  const { say } = useMessages();
  const { folder } = props;
  const isWhole = /^(?:\/|~(?:[/\\]|$)|[a-z]:[/\\]|\\\\)/iu.test(folder.trim());
  const wrong = folder.trim() === "" || isWhole ? undefined : say("trouble.folder");
  return (
    <div className={styles["field"]}>
      <TextField
        path
        label={say("export.folder")}
        help={say("export.folder-help")}
        error={props.error ?? wrong}
        suggestions={props.folders}
        value={folder}
        onValue={props.onFolder}
      />
      {props.onChoose === undefined ? null : (
        <Button onPress={props.onChoose}>{say("export.choose-folder")}</Button>
      )}
    </div>
  );
}
