import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { Step, StepMap, StepResult } from "@tiptap/pm/transform";
import type { EnvelopePatch } from "#shared/article/envelope-patch.ts";

/** A change of the furniture, and the one that takes it back. */
export type FurnitureChange = { readonly after: EnvelopePatch; readonly before: EnvelopePatch };

/**
 * A change of the furniture as a step of the canvas's history: it leaves the document as it is, and
 * is undone and redone together with the text that was changed with it.
 */
export class FurnitureStep extends Step {
  readonly change: FurnitureChange;
  constructor(change: FurnitureChange) {
    super();
    this.change = change;
  }
  override apply(document: Node): StepResult {
    return StepResult.ok(document);
  }
  override invert(): Step {
    return new FurnitureStep({ after: this.change.before, before: this.change.after });
  }
  override map(): Step {
    return this;
  }
  override getMap(): StepMap {
    return StepMap.empty;
  }
  override toJSON(): object {
    return { stepType: "furniture", ...this.change };
  }
}

/** Tells every change of the furniture that the canvas's history makes, does again or takes back. */
export function followFurniture(editor: Editor, onChange: (patch: EnvelopePatch) => void): void {
  editor.on("transaction", ({ transaction }: { readonly transaction: Transaction }) => {
    for (const step of transaction.steps)
      if (step instanceof FurnitureStep) onChange(step.change.after);
  });
}
