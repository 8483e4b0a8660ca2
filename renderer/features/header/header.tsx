import type { ReactNode, Ref } from "react";
import { keysOf } from "#shared/commands/commands.ts";
import type { DeskState } from "../../state/create-desk-state.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { MenuButton, type ButtonActions } from "../../ui/menu-button/menu-button.tsx";
import { Button } from "../../ui/button/button.tsx";
import { IconButton } from "../../ui/icon-button/icon-button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./header.module.css";
import { SaveWords } from "./save-words.tsx";
import { SettingsMenu } from "./settings-menu.tsx";

/** The top of the window: whose library, whether the text is on disk, and the way out. */
export function Header({
  listButtonRef,
  inspectorButtonRef,
  ...props
}: {
  readonly deskState: DeskState;
  readonly article: OpenArticle;
  readonly listOpen: boolean;
  readonly listButtonRef: Ref<HTMLButtonElement>;
  readonly inspectorOpen: boolean;
  readonly inspectorButtonRef: Ref<HTMLButtonElement>;
  readonly onToggleInspector: () => void;
  readonly onToggleList: () => void;
  readonly onExport: () => void;
  readonly waysOut: readonly ButtonActions[];
  readonly onVersions: () => void;
  readonly onPreferences: () => void;
}): ReactNode {
  const { say } = useMessages();
  const library = useStored(props.deskState.store, ({ desk }) => desk?.library);
  const status = useStored(props.article.store, ({ open }) => open?.article.status);
  return (
    <header className={styles["header"]}>
      <span className={styles["toggle"]}>
        <IconButton
          ref={listButtonRef}
          icon="list"
          label={say("list.name")}
          expanded={props.listOpen}
          onPress={props.onToggleList}
        />
      </span>
      <h1 className={styles["name"]}>{say("app.name")}</h1>
      {library === undefined || library.name === say("app.name") ? null : (
        <span className={styles["library"]} title={library.path} dir="auto">
          {library.name}
        </span>
      )}
      <span className={styles["space"]} />
      <SaveWords deskState={props.deskState} article={props.article} />
      {status === undefined ? null : (
        <span className={styles["status"]}>
          <span className="unseen">{say("header.status")} </span>
          {say(`status.${status}`)}
        </span>
      )}
      <span className={styles["versions"]}>
        <IconButton
          icon="history"
          label={say("versions.title")}
          shortcut={keysOf("versions")[0]}
          disabled={status === undefined}
          onPress={props.onVersions}
        />
      </span>
      <SettingsMenu deskState={props.deskState} onPreferences={props.onPreferences} />
      <MenuButton
        label={say("out.name")}
        shown={false}
        disabled={status === undefined}
        groups={props.waysOut}
      />
      <Button
        tone="primary"
        disabled={status === undefined}
        shortcut={keysOf("export")[0]}
        onPress={props.onExport}
      >
        {say("header.export")}
      </Button>
      <span className={styles["inspector"]}>
        <IconButton
          ref={inspectorButtonRef}
          icon="inspector"
          label={say("inspector.name")}
          shortcut={keysOf("inspector")[0]}
          expanded={props.inspectorOpen}
          disabled={status === undefined}
          onPress={props.onToggleInspector}
        />
      </span>
    </header>
  );
}
