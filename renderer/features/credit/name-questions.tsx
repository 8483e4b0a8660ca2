import type { ReactNode } from "react";
import { placeName, unsureNames } from "#shared/picture/edit/draft-questions.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import type { DraftProps } from "./draft-props.ts";
import { Question, Questions } from "./questions.tsx";

/** Asks of names that might be a photographer's or an agency's; the credit is left as it came until then. */
export function NameQuestions({ picture, draft, edit }: DraftProps): ReactNode {
  const { say } = useMessages();
  const names = unsureNames(picture, draft);
  if (names.length === 0) return null;
  const answers = [
    ["creator", say("credit.is-photographer")],
    ["agency", say("credit.is-agency")],
  ] as const;
  return (
    <Questions tone="ask" title={say("credit.unsure")} help={say("credit.unsure-help")}>
      {names.map((name) => (
        <Question key={name} about={<bdi>{name}</bdi>}>
          {answers.map(([as, what]) => (
            <Button
              key={as}
              label={say("credit.name-is", { name, what })}
              onPress={() => edit((now) => placeName(now, name, as))}
            >
              {what}
            </Button>
          ))}
        </Question>
      ))}
    </Questions>
  );
}
