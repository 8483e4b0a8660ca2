import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ArticleVersion, VersionLabel } from "#shared/article/version.ts";
import type { VersionLook } from "#shared/desk-api/payloads.ts";
import { labelWords } from "#shared/messages/label-words.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import styles from "./version-list.module.css";
import { versionMoment } from "./version-moment.ts";

const minute = 60_000;

type Present = { readonly words: number; readonly language: string };

/** The versions, the newest first; one that is damaged is there and cannot be chosen. */
export function VersionList(props: {
  readonly versions: readonly ArticleVersion[];
  readonly looks: ReadonlyMap<string, VersionLook>;
  readonly present: Present;
  /** The one that was looked at last: the keyboard goes on there. */
  readonly last: string | null;
  readonly onCompare: (version: ArticleVersion) => void;
}): ReactNode {
  const { say } = useMessages();
  const [now] = useState(Date.now);
  const list = useRef<HTMLUListElement>(null);
  const { last } = props;
  useEffect(() => {
    if (last !== null)
      list.current?.querySelector<HTMLElement>(`[data-version="${CSS.escape(last)}"]`)?.focus();
  }, [last]);
  return (
    <ul ref={list} className={styles["list"]} aria-label={say("versions.list")}>
      {props.versions.map((version) => {
        const look = props.looks.get(version.version);
        const words = <Row version={version} look={look} present={props.present} now={now} />;
        return (
          <li key={version.version}>
            {(look?.failure ?? null) === null ? (
              <button
                type="button"
                className={styles["version"]}
                data-version={version.version}
                onClick={() => props.onCompare(version)}
              >
                {words}
              </button>
            ) : (
              <div className={styles["version"]} data-damaged="">
                {words}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Row(props: {
  readonly version: ArticleVersion;
  readonly look: VersionLook | undefined;
  readonly present: Present;
  readonly now: number;
}): ReactNode {
  const { say, locale } = useMessages();
  const { version, look, present } = props;
  const { exact, ago } = versionMoment(locale, present.language, version.saved, props.now);
  const isLater = ({ at }: VersionLabel): boolean =>
    Date.parse(at) - Date.parse(version.saved) >= minute;
  const isDamaged = (look?.failure ?? null) !== null;
  return (
    <>
      <span className={styles["kept"]}>
        {version.labels.length === 0 ? (
          <span className={styles["itself"]}>{say("versions.kind.time")}</span>
        ) : (
          version.labels.map((label) => (
            <span key={`${label.kind} ${label.at}`}>
              <bdi className={styles["label"]}>{labelWords(locale, label)}</bdi>
              {/* A text may be read, and called so, days after it was written. */}
              {!isLater(label) ? null : (
                <time className={styles["called"]} dateTime={label.at}>
                  {versionMoment(locale, present.language, label.at, props.now).exact}
                </time>
              )}
            </span>
          ))
        )}
      </span>
      <span className={styles["moment"]}>
        <time dateTime={version.saved}>
          {version.labels.some(isLater) ? say("versions.text-of", { when: exact }) : exact}
        </time>
        {ago === null ? null : <span className={styles["ago"]}>{ago}</span>}
      </span>
      <span className={styles["length"]}>
        {isDamaged ? (
          <>
            <span className={styles["damaged"]}>
              <Icon name="warning" /> {say("versions.damaged")}
            </span>
            <span className={styles["why"]}>{say("versions.damaged-help")}</span>
          </>
        ) : look === undefined ? (
          "…"
        ) : (
          <>
            <span>{say("versions.words", { count: look.words })}</span>
            <Difference by={look.words - present.words} />
          </>
        )}
      </span>
    </>
  );
}

function Difference({ by }: { readonly by: number }): ReactNode {
  const { say } = useMessages();
  const words =
    by === 0
      ? say("versions.words-same")
      : say(by > 0 ? "versions.words-more" : "versions.words-fewer", { count: Math.abs(by) });
  return <span className={styles["ago"]}>{words}</span>;
}
