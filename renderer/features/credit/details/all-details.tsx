import { useState, type ReactNode } from "react";
import {
  isPictureField,
  pictureField,
  pictureFieldIds,
  pictureGroups,
  type PictureGroup,
} from "#shared/picture/edit/picture-fields.ts";
import { foldForSearch } from "#shared/text/fold-for-search.ts";
import { Disclosure } from "../../../ui/disclosure/disclosure.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import type { DraftProps } from "../draft-props.ts";
import { fieldName } from "../picture-words.ts";
import { CreatorFields } from "./creator-fields.tsx";
import styles from "./details.module.css";
import { PictureFieldRow } from "./picture-field-row.tsx";
import { TermFields } from "./term-fields.tsx";

/** The name of the field in which fields are looked for. */
export const findField = "find-field";

const none: DraftProps["refused"] = new Map();

/** Every field of the record under its IPTC name, in groups that fold; looked for by name or value. */
export function AllDetails(
  props: DraftProps & { readonly open: boolean; readonly onOpen: (open: boolean) => void },
): ReactNode {
  const { draft, refused } = props;
  const { say, locale } = useMessages();
  const [query, setQuery] = useState("");
  const [unfolded, setUnfolded] = useState<ReadonlySet<PictureGroup>>(new Set());
  const [seen, setSeen] = useState<DraftProps["refused"]>(none);
  if (refused !== seen) {
    // What is refused is unfolded, and stays so while it is mended.
    setSeen(refused);
    const troubled = pictureGroups.filter((group) =>
      [...refused.keys()].some((path) => isOf(path, group)),
    );
    if (troubled.length > 0) setUnfolded(new Set([...unfolded, ...troubled]));
  }
  const wanted = foldForSearch(query.trim());
  const isSought = wanted !== "";
  const fits = (id: string, value: string): boolean =>
    foldForSearch(`${fieldName(locale, id)} ${id} ${value}`).includes(wanted);
  const fold = (group: PictureGroup, open: boolean): void => {
    const next = new Set(unfolded);
    if (open) next.add(group);
    else next.delete(group);
    setUnfolded(next);
  };

  const groups = pictureGroups.map((group) => {
    // The credit itself stands above all details.
    const all = pictureFieldIds.filter((id) => id !== "credit" && pictureField(id).group === group);
    const rows = rowsOf(group, draft);
    const shown = all.filter((id) => fits(id, draft.texts[id]));
    const hasRows = rows !== null && fits(rows.field, rows.text);
    const filled = all.filter((id) => draft.texts[id].trim() !== "").length;
    return {
      group,
      shown,
      hasRows,
      isOpen: isSought || unfolded.has(group),
      filled: filled + (rows !== null && rows.text !== "" ? 1 : 0),
      all: all.length + (rows === null ? 0 : 1),
    };
  });
  const found = groups.filter(({ shown, hasRows }) => shown.length > 0 || hasRows);

  return (
    <Disclosure size="large" title={say("credit.details")} open={props.open} onOpen={props.onOpen}>
      <div className={styles["search"]}>
        <TextField
          name={findField}
          label={say("credit.find-field")}
          value={query}
          onValue={setQuery}
        />
      </div>
      {found.length === 0 ? <p className={styles["none"]}>{say("credit.no-field")}</p> : null}
      {found.map(({ group, shown, hasRows, isOpen, filled, all }) => (
        <Disclosure
          key={group}
          title={say(`group.${group}`)}
          aside={say("credit.filled", { filled, all })}
          open={isOpen}
          onOpen={(open) => fold(group, open)}
        >
          <div className={styles["fields"]}>
            {hasRows && group === "credit" ? <CreatorFields {...props} /> : null}
            {shown.map((id) => (
              <PictureFieldRow key={id} {...props} id={id} />
            ))}
            {hasRows && group === "rights" ? <TermFields {...props} /> : null}
          </div>
        </Disclosure>
      ))}
    </Disclosure>
  );
}

/** The two groups that have something of rows in them. */
function rowsOf(
  group: PictureGroup,
  { creators, terms }: DraftProps["draft"],
): { readonly field: string; readonly text: string } | null {
  if (group === "credit")
    return { field: "creator", text: creators.map((row) => row.name + row.jobTitle).join(" ") };
  if (group !== "rights") return null;
  const text = terms.map((row) => `${row.action} ${row.territory} ${row.note}`).join(" ");
  return { field: "terms", text };
}

function isOf(path: string, group: PictureGroup): boolean {
  const [part = "", field = ""] = path.split(".");
  if (part === "creators") return group === "credit";
  if (part === "terms") return group === "rights";
  return isPictureField(field) && pictureField(field).group === group;
}
