import { createStore, type StoreApi } from "zustand/vanilla";
import type { CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import { keptCleaning } from "#shared/picture/edit/draft-cleaning.ts";
import { pictureChangeSchema, type PictureChange } from "#shared/picture/edit/picture-change.ts";
import {
  toPictureChange,
  toPictureDraft,
  type PictureDraft,
} from "#shared/picture/edit/picture-draft.ts";
import type { Picture } from "#shared/picture/picture.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { createDraftHistory } from "./draft-history.ts";
import { ask, type Trouble } from "./trouble.ts";

export type CreditState = {
  /** The picture whose record is being changed; null while the form is closed. */
  readonly picture: Picture | null;
  readonly draft: PictureDraft | null;
  /** In how many articles the picture is used, once it is known. */
  readonly articles: number | null;
  readonly saving: boolean;
  readonly trouble: Trouble | null;
  /** What will not do, by the path of its field in a change: `texts.webStatement`, `terms.0.until`. */
  readonly refused: ReadonlyMap<string, string>;
};

/** A record that was changed, and the way back. */
export type ChangedCredit = {
  readonly articles: number | null;
  readonly undo: () => Promise<Trouble | null>;
};

export type CreditDesk = {
  readonly store: StoreApi<CreditState>;
  readonly open: (picture: Picture) => void;
  /** Answers the way back to what was changed and not saved; null when nothing was. */
  readonly close: () => (() => void) | null;
  /**
   * Changes the draft.
   * @param step changes of one name that come one after the other, as letters do, are one step to undo
   */
  readonly edit: (change: (draft: PictureDraft) => PictureDraft, step?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Changes the picture in every article that uses it; null when nothing was changed. */
  readonly save: () => Promise<ChangedCredit | null>;
};

const closed: CreditState = {
  picture: null,
  draft: null,
  articles: null,
  saving: false,
  trouble: null,
  refused: new Map(),
};

/** The credit form's state. A credit belongs to the picture, so this is no edit of the article. */
export function createCreditDesk(parts: {
  readonly desk: DeskClient;
  readonly rules: () => readonly CleaningRule[];
  readonly onChanged: (picture: Picture) => void;
}): CreditDesk {
  const { pictures } = parts.desk;
  const store = createStore<CreditState>(() => closed);
  const history = createDraftHistory<PictureDraft>();

  function show(draft: PictureDraft | null): void {
    if (draft !== null) store.setState({ draft, trouble: null, refused: new Map() });
  }

  function changeOf(picture: Picture, draft: PictureDraft): PictureChange {
    return {
      ...toPictureChange(toPictureDraft(picture), draft),
      ...keptCleaning(picture, draft, parts.rules()),
    };
  }

  return {
    store,
    open(picture) {
      history.begin();
      store.setState({ ...closed, picture, draft: toPictureDraft(picture) });
      void ask(pictures.uses({ id: picture.id })).then((answer) => {
        if (answer.ok && store.getState().picture?.id === picture.id)
          store.setState({ articles: answer.value.articles });
      });
    },
    close() {
      const left = store.getState();
      store.setState(closed);
      if (left.picture === null || left.draft === null) return null;
      const isChanged = Object.keys(changeOf(left.picture, left.draft)).length > 0;
      return isChanged ? () => store.setState({ ...left, trouble: null }) : null;
    },
    edit(change, step) {
      const { draft } = store.getState();
      if (draft === null) return;
      const next = change(draft);
      if (next === draft) return;
      history.note(draft, step);
      show(next);
    },
    undo: () => show(history.back(store.getState().draft)),
    redo: () => show(history.forth(store.getState().draft)),
    async save() {
      const { picture, draft, articles } = store.getState();
      if (picture === null || draft === null) return null;
      const change = changeOf(picture, draft);
      if (Object.keys(change).length === 0) {
        store.setState(closed);
        return null;
      }
      const checked = pictureChangeSchema.safeParse(change);
      if (!checked.success) {
        const issues = checked.error.issues.map(
          ({ path, message }) => [path.join("."), message] as const,
        );
        store.setState({ refused: new Map(issues) });
        return null;
      }
      store.setState({ saving: true, trouble: null });
      const { id, revision } = picture;
      const answer = await ask(pictures.change({ id, base: revision.id, change }));
      if (!answer.ok) {
        store.setState({ saving: false, trouble: answer.failure });
        return null;
      }
      store.setState(closed);
      parts.onChanged(answer.value);
      return {
        articles,
        async undo() {
          const back = await ask(pictures.undoChange({ id, base: answer.value.revision.id }));
          if (back.ok) parts.onChanged(back.value);
          return back.ok ? null : back.failure;
        },
      };
    },
  };
}
