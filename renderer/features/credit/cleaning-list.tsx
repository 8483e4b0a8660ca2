import type { ReactNode } from "react";
import { ruleWords } from "#shared/messages/rule-words.ts";
import { cleaningItems, toggleRule } from "#shared/picture/edit/draft-cleaning.ts";
import { BeforeAfter } from "../../ui/before-after/before-after.tsx";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import type { DraftProps } from "./draft-props.ts";
import { Question, Questions } from "./questions.tsx";

/** What the rules did to the credit of the file, each with the way back. */
export function CleaningList({ picture, draft, rules, edit }: DraftProps): ReactNode {
  const { say, locale } = useMessages();
  const items = cleaningItems(picture, draft, rules);
  if (items.length === 0) return null;
  return (
    <Questions tone="tell" title={say("credit.cleaned")} help={say("credit.cleaned-help")}>
      {items.map(({ rule, why, steps, undone }) => {
        const words = ruleWords(locale, rule, why);
        return (
          <Question
            key={rule}
            about={
              <>
                {steps.map(({ before, after }, index) => (
                  <BeforeAfter key={index} before={before} after={after} />
                ))}
                <small>
                  {words}
                  {undone ? ` · ${say("credit.rule-undone")}` : ""}
                </small>
              </>
            }
          >
            <Button
              tone="quiet"
              label={say(undone ? "credit.redo-rule" : "credit.undo-rule", { rule: words })}
              onPress={() => edit((now) => toggleRule(picture, now, rules, rule))}
            >
              {say(undone ? "credit.rule-on" : "credit.rule-off")}
            </Button>
          </Question>
        );
      })}
    </Questions>
  );
}
