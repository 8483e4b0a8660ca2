import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { labelTitle } from "#shared/messages/label-words.ts";
import type { Compared } from "../../../state/compared-version.ts";
import type { HistoryDesk } from "../../../state/create-history-desk.ts";
import { Button } from "../../../ui/button/button.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import type { PictureSight } from "../block-cell.tsx";
import { ComparisonRows } from "../comparison-rows.tsx";
import dialog from "../conflict-dialog.module.css";
import { FieldRows } from "../field-rows.tsx";
import { ResultPage } from "../result-page.tsx";
import { earlierAndNow, SideWordsContext } from "../side-words.ts";
import styles from "./version-comparison.module.css";
import { versionMoment } from "./version-moment.ts";

/** A version beside the text now: what of it comes back is chosen here, and seen before it does. */
export function VersionComparison(props: {
  readonly compared: Compared;
  readonly historyDesk: HistoryDesk;
  readonly pictureUrl: PictureSight["pictureUrl"];
  readonly isPreview: boolean;
}): ReactNode {
  const { compared, historyDesk, pictureUrl } = props;
  const { say, locale } = useMessages();
  const { comparison, fields, version } = compared;
  const sight = useMemo(
    () => ({ pictures: compared.pictures, pictureUrl }),
    [compared.pictures, pictureUrl],
  );
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [props.isPreview]);
  const isSame = fields.length === 0 && comparison.rows.every(({ same }) => same);
  const [now] = useState(Date.now);
  const { exact } = versionMoment(locale, compared.language, version.saved, now);
  const titles = version.labels.map((label) => labelTitle(locale, label));
  return (
    <>
      {/* The keyboard goes on here: what was pressed is gone. */}
      <h3 ref={head} tabIndex={-1} className={styles["head"]}>
        {titles.length === 0 ? null : <bdi>{titles.join(" · ")}</bdi>}
        <span className={titles.length === 0 ? undefined : styles["moment"]}>{exact}</span>
      </h3>
      {isSame ? <p className={styles["same"]}>{say("versions.same")}</p> : null}
      {props.isPreview ? (
        <ResultPage of={compared} language={compared.language} sight={sight} />
      ) : (
        <SideWordsContext value={earlierAndNow}>
          {isSame ? null : (
            <>
              <p className={dialog["intro"]}>{say("versions.compare-intro")}</p>
              {compared.readOnly ? null : (
                <div className={dialog["tools"]}>
                  <span className={dialog["all"]}>
                    <Button onPress={() => historyDesk.takeAll("theirs")}>
                      {say("versions.take-all")}
                    </Button>
                    <Button onPress={() => historyDesk.takeAll("mine")}>
                      {say("versions.take-none")}
                    </Button>
                  </span>
                </div>
              )}
            </>
          )}
          <ComparisonRows
            comparison={comparison}
            choices={compared.choices}
            {...(compared.readOnly ? {} : { onChoose: historyDesk.choose })}
            sight={sight}
          />
          {fields.length === 0 ? null : (
            <h3 className={dialog["part"]}>{say("compare.furniture")}</h3>
          )}
          <FieldRows
            fields={fields}
            choices={compared.fieldChoices}
            {...(compared.readOnly ? {} : { onChoose: historyDesk.chooseField })}
          />
        </SideWordsContext>
      )}
    </>
  );
}
