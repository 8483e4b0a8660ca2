import { createStore, type StoreApi } from "zustand/vanilla";
import type { Picture } from "#shared/picture/picture.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { ask, type Trouble } from "./trouble.ts";

export type CreditState = {
  /** The picture whose credit is being changed; null while the form is closed. */
  readonly picture: Picture | null;
  readonly line: string;
  /** In how many articles the picture is used, once it is known. */
  readonly articles: number | null;
  readonly saving: boolean;
  readonly trouble: Trouble | null;
};

/** A credit that was changed, and the way back. */
export type ChangedCredit = {
  readonly articles: number | null;
  readonly undo: () => Promise<Trouble | null>;
};

export type CreditDesk = {
  readonly store: StoreApi<CreditState>;
  readonly open: (picture: Picture) => void;
  readonly close: () => void;
  readonly write: (line: string) => void;
  /** Changes the credit in every article that uses the picture; null when it did not happen. */
  readonly save: () => Promise<ChangedCredit | null>;
};

/** The credit form's state. The credit belongs to the picture, so this is no edit of the article. */
export function createCreditDesk(parts: {
  readonly desk: DeskClient;
  readonly onChanged: (picture: Picture) => void;
}): CreditDesk {
  const store = createStore<CreditState>(() => ({
    picture: null,
    line: "",
    articles: null,
    saving: false,
    trouble: null,
  }));

  async function change(picture: Picture, creditLine: string) {
    const answer = await ask(
      parts.desk.pictures.changeCredit({ id: picture.id, base: picture.revision.id, creditLine }),
    );
    if (answer.ok) parts.onChanged(answer.value);
    return answer;
  }

  return {
    store,
    open(picture) {
      const line = picture.creditLine ?? "";
      store.setState({ picture, line, articles: null, saving: false, trouble: null });
      void ask(parts.desk.pictures.uses({ id: picture.id })).then((answer) => {
        if (answer.ok && store.getState().picture?.id === picture.id)
          store.setState({ articles: answer.value.articles });
      });
    },
    close: () => store.setState({ picture: null }),
    write: (line) => store.setState({ line, trouble: null }),
    async save() {
      const { picture, line, articles } = store.getState();
      if (picture === null) return null;
      store.setState({ saving: true, trouble: null });
      const answer = await change(picture, line.trim());
      if (!answer.ok) {
        store.setState({ saving: false, trouble: answer.failure });
        return null;
      }
      store.setState({ picture: null, saving: false });
      const changed = answer.value;
      return {
        articles,
        async undo() {
          const back = await change(changed, picture.creditLine ?? "");
          return back.ok ? null : back.failure;
        },
      };
    },
  };
}
