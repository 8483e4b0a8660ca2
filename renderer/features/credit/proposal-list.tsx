import type { ReactNode } from "react";
import { answerProposal, draftProposals } from "#shared/picture/edit/draft-questions.ts";
import { toWrittenTerm } from "#shared/picture/edit/picture-draft.ts";
import { metadataLayers } from "#shared/picture/metadata/metadata-fields.ts";
import { proposalKey } from "#shared/picture/rights/open-proposals.ts";
import type { RightsProposal } from "#shared/picture/rights/propose-rights.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import type { DraftProps } from "./draft-props.ts";
import { choiceWords, fieldName, originWords, termWords } from "./picture-words.ts";
import { Question, Questions } from "./questions.tsx";

/** Rights that the words and dates of the file suggest. None holds until a person takes it. */
export function ProposalList({ picture, draft, edit }: DraftProps): ReactNode {
  const { say, locale } = useMessages();
  const proposals = draftProposals(picture, draft);
  if (proposals.length === 0) return null;
  return (
    <Questions tone="ask" title={say("credit.proposals")} help={say("credit.proposals-help")}>
      {proposals.map((proposal, index) => {
        const what = proposalWords(locale, proposal);
        const answer = (taken: boolean) => (): void =>
          edit((now) => answerProposal(now, proposal, taken));
        return (
          <Question
            // One field may say the same word in two ways.
            key={`${proposalKey(proposal)} ${index}`}
            about={
              <>
                {what}
                <small>{sourceWords(locale, proposal)}</small>
              </>
            }
          >
            <Button label={say("credit.accept-this", { what })} onPress={answer(true)}>
              {say("credit.accept")}
            </Button>
            <Button
              tone="quiet"
              label={say("credit.dismiss-this", { what })}
              onPress={answer(false)}
            >
              {say("credit.dismiss")}
            </Button>
          </Question>
        );
      })}
    </Questions>
  );
}

function proposalWords(locale: Locale, { category, term }: RightsProposal): string {
  if (category !== undefined)
    return formatMessage(locale, "credit.proposed-category", {
      category: choiceWords(locale, "category", category),
    });
  return term === undefined
    ? formatMessage(locale, "credit.proposed-restriction")
    : termWords(locale, toWrittenTerm(term));
}

function sourceWords(locale: Locale, { words, field }: RightsProposal): string {
  const [layerName = "", name = ""] = field.split(".");
  const layer = metadataLayers.find((each) => each === layerName);
  const origin =
    layer === undefined ? layerName : originWords(locale, { kind: "layer", layer, cleaned: false });
  const values = { words, field: fieldName(locale, name), origin };
  return formatMessage(
    locale,
    name.endsWith("Date") ? "credit.proposal-dates" : "credit.proposal-from",
    values,
  );
}
