import type { CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import type { PictureDraft } from "#shared/picture/edit/picture-draft.ts";
import type { Picture } from "#shared/picture/picture.ts";

/** What every part of the form works on. */
export type DraftProps = {
  readonly picture: Picture;
  readonly draft: PictureDraft;
  /** The rules credits are cleaned by. */
  readonly rules: readonly CleaningRule[];
  readonly edit: (change: (draft: PictureDraft) => PictureDraft, step?: string) => void;
  /** Why a field will not do, by its path in a change. */
  readonly refused: ReadonlyMap<string, string>;
};
