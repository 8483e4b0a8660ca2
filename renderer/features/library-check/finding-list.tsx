import type { ReactNode } from "react";
import type { LibraryFinding } from "#shared/desk-api/library-care.ts";
import { libraryFindings } from "#shared/desk-api/library-findings.ts";
import type { Locale } from "#shared/messages/locale.ts";
import type { MessageKey } from "#shared/messages/messages.ts";
import {
  libraryFindingReason,
  libraryFindingWords,
  libraryMendedWords,
  libraryMendWords,
} from "#shared/messages/library-finding-words.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { TextButton } from "../../ui/text-button/text-button.tsx";
import styles from "./finding-list.module.css";

// More than anybody reads; the command line prints all of them.
const longest = 100;

type Group = "care.problems" | "care.notes" | "care.mended";
const groups: readonly Group[] = ["care.problems", "care.notes", "care.mended"];

/** Findings under what they mean: wrong, good to know, mended. */
export function FindingList(props: {
  readonly findings: readonly LibraryFinding[];
  /** Says what would be done in place of what is the matter. */
  readonly isPreview: boolean;
  readonly onOpenArticle: (id: string) => void;
}): ReactNode {
  const { say } = useMessages();
  return groups.map((group) => {
    const findings = props.findings.filter((finding) => groupOf(finding) === group);
    if (findings.length === 0) return null;
    return (
      <section key={group} className={styles["group"]}>
        <h3 className={styles["name"]}>{say(group satisfies MessageKey)}</h3>
        <ul className={styles["list"]}>
          {findings.slice(0, longest).map((finding) => (
            <li key={`${finding.kind} ${finding.file} ${finding.detail ?? ""}`}>
              <FindingRow {...props} finding={finding} />
            </li>
          ))}
        </ul>
        {findings.length > longest ? (
          <p className={styles["more"]}>{say("care.more", { count: findings.length - longest })}</p>
        ) : null}
      </section>
    );
  });
}

function FindingRow(props: {
  readonly finding: LibraryFinding;
  readonly isPreview: boolean;
  readonly onOpenArticle: (id: string) => void;
}): ReactNode {
  const { finding, isPreview } = props;
  const { say, locale } = useMessages();
  const { article, file, mend } = finding;
  const reason = isPreview ? "" : libraryFindingReason(locale, finding);
  return (
    <div className={styles["finding"]}>
      <p className={styles["words"]} dir="auto">
        {libraryFindingWords(locale, finding)}
      </p>
      {isPreview && mend !== null ? (
        <p className={styles["will"]} dir="auto">
          {libraryMendWords(locale, mend, finding.detail)}
        </p>
      ) : null}
      <Outcome finding={finding} locale={locale} />
      <p className={styles["file"]}>
        <Path of={file} />
      </p>
      {reason === "" ? null : (
        <p className={styles["file"]}>
          <bdi>{reason}</bdi>
        </p>
      )}
      {article === undefined || isPreview ? null : (
        <span className={styles["open"]}>
          {/* Twenty buttons named alike tell nobody which is which. */}
          <TextButton
            label={`${say("care.open")}: ${file}`}
            onPress={() => props.onOpenArticle(article)}
          >
            {say("care.open")}
          </TextButton>
        </span>
      )}
    </div>
  );
}

/** A path, from left to right; a name of Arabic letters in it does not carry off what stands beside it. */
function Path({ of }: { readonly of: string }): ReactNode {
  return (
    <bdi dir="ltr">
      {of.split(/(\/|--)/u).map((part, index) => (
        // The parts of a path have no identity of their own and are never reordered.
        <bdi key={index}>{part}</bdi>
      ))}
    </bdi>
  );
}

function Outcome(props: { readonly finding: LibraryFinding; readonly locale: Locale }): ReactNode {
  const { say } = useMessages();
  const { mend, mended, detail } = props.finding;
  if (mend === null || mended === undefined) return null;
  if (!mended.ok)
    return (
      <p className={styles["trouble"]} dir="auto">
        {say("care.not-mended", { reason: troubleWords(props.locale, mended.failure) })}
      </p>
    );
  return (
    <p className={styles["did"]} dir="auto">
      {libraryMendedWords(props.locale, mend, detail, mended.value)}
    </p>
  );
}

function groupOf({ kind, mended }: LibraryFinding): Group {
  if (mended?.ok === true) return "care.mended";
  return libraryFindings[kind] === "problem" ? "care.problems" : "care.notes";
}
