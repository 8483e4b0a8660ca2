import type { ReactNode } from "react";
import { articleStatuses } from "#shared/article/article.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SelectField } from "../../ui/select-field/select-field.tsx";
import { BoundField, toFieldValue } from "./bound-field.tsx";
import { DirectionField } from "./direction-field.tsx";
import { EmbargoField } from "./embargo-field.tsx";
import { FilingFields } from "./filing-fields.tsx";
import { FurnitureGroup } from "./furniture-group.tsx";
import styles from "./furniture.module.css";
import { HeadlineFields } from "./headline-fields.tsx";
import { LanguageField } from "./language-field.tsx";
import { LegalFields } from "./legal-fields.tsx";
import { SearchFields } from "./search-fields.tsx";
import { toWordCount } from "./to-word-count.ts";
import { usePreviewFacts } from "./use-preview-facts.ts";
import { WebSlugField } from "./web-slug-field.tsx";

/** All that an article has beside what is read on the canvas. It is saved as it is typed, like the text. */
export function Furniture(props: {
  readonly article: OpenArticle;
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  /** The name previews go by. */
  readonly house: string;
  readonly pictureUrl: (file: PictureFile) => string;
}): ReactNode {
  const { article, sections } = props;
  const { say } = useMessages();
  const status = useStored(article.store, ({ open }) => open?.article.status ?? "draft");
  const locked = useStored(article.store, ({ open }) => open?.readOnly !== null);
  const facts = usePreviewFacts(article, props.house, props.pictureUrl);
  return (
    <div className={styles["furniture"]} data-furniture="">
      <FurnitureGroup title={say("furniture.desk")}>
        <SelectField
          label={say("furniture.status")}
          disabled={locked}
          value={status}
          choices={articleStatuses.map((value) => ({ value, label: say(`status.${value}`) }))}
          onValue={(value) => article.changeEnvelope({ status: value })}
        />
        <BoundField
          article={article}
          label={say("furniture.catchline")}
          name="slug"
          read={({ slug }) => slug ?? ""}
          toPatch={(text) => ({ slug: toFieldValue(text) })}
        />
        <BoundField
          article={article}
          label={say("furniture.commissioned")}
          name="commissionedLength"
          read={({ commissionedLength }) => String(commissionedLength ?? "")}
          toPatch={(text) => {
            const count = toWordCount(text);
            return count === undefined ? null : { commissionedLength: count };
          }}
          error={say("furniture.commissioned-refused")}
        />
        <BoundField
          article={article}
          label={say("furniture.notes")}
          name="notesToDesk"
          rows={2}
          read={({ notesToDesk }) => notesToDesk ?? ""}
          toPatch={(text) => ({ notesToDesk: toFieldValue(text) })}
        />
      </FurnitureGroup>
      <FurnitureGroup title={say("furniture.page")}>
        <BoundField
          article={article}
          label={say("furniture.kicker")}
          name="kicker"
          read={({ kicker }) => kicker ?? ""}
          toPatch={(text) => ({ kicker: toFieldValue(text) })}
        />
        <BoundField
          article={article}
          label={say("furniture.dateline")}
          name="dateline"
          read={({ dateline }) => dateline ?? ""}
          toPatch={(text) => ({ dateline: toFieldValue(text) })}
        />
        <LanguageField article={article} />
        <DirectionField article={article} />
        <FilingFields article={article} sections={sections} keywords={props.keywords} />
      </FurnitureGroup>
      <FurnitureGroup title={say("furniture.headlines")}>
        <HeadlineFields article={article} facts={facts} />
      </FurnitureGroup>
      <FurnitureGroup title={say("furniture.web")}>
        <BoundField
          article={article}
          label={say("furniture.trail-text")}
          name="trailText"
          rows={2}
          read={({ trailText }) => trailText ?? ""}
          toPatch={(text) => ({ trailText: toFieldValue(text) })}
        />
        <WebSlugField article={article} />
        <SearchFields article={article} />
      </FurnitureGroup>
      <FurnitureGroup title={say("furniture.legal")}>
        <LegalFields article={article} />
        <EmbargoField article={article} />
      </FurnitureGroup>
    </div>
  );
}
