import type { ReactNode } from "react";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { BoundField, toFieldValue } from "./bound-field.tsx";

/** A flag for the lawyers, and once there is one, who cleared it. */
export function LegalFields(props: { readonly article: OpenArticle }): ReactNode {
  const { say } = useMessages();
  const flag = useStored(props.article.store, ({ open }) => open?.article.legal?.flag);
  return (
    <>
      <BoundField
        article={props.article}
        label={say("furniture.legal-flag")}
        name="legal.flag"
        placeholder={say("furniture.legal-flag-example")}
        read={({ legal }) => legal?.flag ?? ""}
        toPatch={(text) => {
          const value = toFieldValue(text);
          return { legal: value === null ? null : { flag: value } };
        }}
        rows={1}
      />
      {flag === undefined ? null : (
        <BoundField
          article={props.article}
          label={say("furniture.cleared-by")}
          name="legal.clearedBy"
          read={({ legal }) => legal?.clearedBy ?? ""}
          toPatch={(text) => ({ legal: { flag, clearedBy: toFieldValue(text) } })}
        />
      )}
    </>
  );
}
