import type { ReactNode } from "react";
import {
  toPictureDraft,
  writeCreators,
  type CreatorDraft,
} from "#shared/picture/edit/picture-draft.ts";
import { Button } from "../../../ui/button/button.tsx";
import { IconButton } from "../../../ui/icon-button/icon-button.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import type { DraftProps } from "../draft-props.ts";
import { OriginMark } from "../origin-mark.tsx";
import styles from "./details.module.css";
import { refusedWords } from "./refused-words.ts";

/** Who made the picture, each with their job title. */
export function CreatorFields({ picture, draft, edit, refused }: DraftProps): ReactNode {
  const { say } = useMessages();
  const { creators } = draft;
  const before = toPictureDraft(picture).creators;
  const write = (row: number, change: Partial<CreatorDraft>): void =>
    edit(
      (now) =>
        writeCreators(
          now,
          now.creators.map((creator, index) =>
            index === row ? { ...creator, ...change } : creator,
          ),
        ),
      `creators.${row}.${Object.keys(change).join("")}`,
    );
  return (
    <div className={styles["rows"]}>
      {creators.map(({ name, jobTitle }, row) => {
        const isNew = !before.some((known) => known.name === name && known.jobTitle === jobTitle);
        return (
          // Rows have no identity but their place.
          <div key={row} className={styles["row"]}>
            <TextField
              label={say("credit.creator-number", { number: row + 1 })}
              aside={<OriginMark picture={picture} field="creator" isNew={isNew} />}
              value={name}
              error={refusedWords(say, refused.get(`creators.${row}.name`))}
              onValue={(text) => write(row, { name: text })}
            />
            <TextField
              label={say("credit.creator-title-number", { number: row + 1 })}
              value={jobTitle}
              error={refusedWords(say, refused.get(`creators.${row}.jobTitle`))}
              onValue={(text) => write(row, { jobTitle: text })}
            />
            <IconButton
              icon="trash"
              label={say("credit.remove-creator", { number: row + 1 })}
              onPress={() =>
                edit((now) =>
                  writeCreators(
                    now,
                    now.creators.filter((_, index) => index !== row),
                  ),
                )
              }
            />
          </div>
        );
      })}
      <Button
        onPress={() =>
          edit((now) => ({ ...now, creators: [...now.creators, { name: "", jobTitle: "" }] }))
        }
      >
        {say("credit.add-creator")}
      </Button>
    </div>
  );
}
