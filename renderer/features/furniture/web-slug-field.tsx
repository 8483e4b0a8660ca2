import type { ReactNode } from "react";
import { toSlug } from "#shared/text/slug.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { BoundField, toFieldValue } from "./bound-field.tsx";
import styles from "./furniture.module.css";

/** The last part of the address on the web, typed or made of the headline. */
export function WebSlugField(props: { readonly article: OpenArticle }): ReactNode {
  const { article } = props;
  const { say } = useMessages();
  const headline = useStored(article.store, ({ open }) => open?.headline.trim() ?? "");
  const locked = useStored(article.store, ({ open }) => open?.readOnly !== null);
  return (
    <div className={styles["with-button"]}>
      <BoundField
        article={article}
        label={say("furniture.web-slug")}
        name="webSlug"
        path
        read={({ webSlug }) => webSlug ?? ""}
        toPatch={(text) => ({ webSlug: toFieldValue(text) })}
      />
      <Button
        tone="quiet"
        disabled={locked || headline === ""}
        onPress={() => article.changeEnvelope({ webSlug: toSlug(headline) })}
      >
        {say("furniture.web-slug-make")}
      </Button>
    </div>
  );
}
