import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { pictureAddress } from "../desk-client/picture-address.ts";
import type { PictureFiles } from "../editor/figure/picture-source.ts";
import { createPictureDesk, type ReplacedFile } from "../state/create-picture-desk.ts";
import type { OpenArticle } from "../state/open-article.ts";
import type { Trouble } from "../state/trouble.ts";
import { troubleWords } from "../state/trouble-words.ts";
import { tell } from "../ui/toast/toasts.ts";

/** What becomes of the canvas's picture files, and the words about it. */
export function createPictureFiles(parts: {
  readonly desk: DeskClient;
  readonly article: OpenArticle;
  readonly locale: () => Locale;
}): PictureFiles {
  const { article, locale } = parts;
  const pictureDesk = createPictureDesk({
    desk: parts.desk,
    fetchFile,
    onPicture: article.pictureChanged,
    onTrouble: sayTrouble,
  });

  function sayTrouble(trouble: Trouble): void {
    tell({ text: troubleWords(locale(), trouble), urgent: true });
  }

  function sayReplaced({ articles, undo }: ReplacedFile): void {
    const goBack = async (): Promise<void> => {
      const trouble = (await undo?.()) ?? null;
      if (trouble === null) tell({ text: formatMessage(locale(), "picture.replace-undone") });
      else sayTrouble(trouble);
    };
    tell({
      text: formatMessage(locale(), "picture.replaced", { count: articles ?? 1 }),
      ...(undo === null
        ? {}
        : {
            action: {
              label: formatMessage(locale(), "action.undo"),
              onPress: () => void goBack(),
            },
          }),
    });
  }

  return {
    async add(files) {
      const before = article.store.getState().open?.generation;
      const pictures = await pictureDesk.add(files);
      if (article.store.getState().open?.generation === before) return pictures;
      const name = files.map((file) => file.name).join(", ");
      if (pictures.length > 0)
        tell({ text: formatMessage(locale(), "picture.homeless", { name }), urgent: true });
      await pictureDesk.takeBack(pictures);
      return [];
    },
    takeBack(ids) {
      void pictureDesk.takeBack(ids);
    },
    replace(id, file) {
      const picture = article.store.getState().open?.pictures.get(id);
      if (picture === undefined) {
        sayTrouble({ code: "picture-not-found", id });
        return;
      }
      void pictureDesk.replace(picture, file).then((answer) => {
        if (answer.ok) sayReplaced(answer.value);
        else sayTrouble(answer.failure);
      });
    },
    leftOut(count) {
      tell({ text: formatMessage(locale(), "picture.left-out", { count }), urgent: true });
    },
  };
}

async function fetchFile(file: PictureFile): Promise<File | null> {
  try {
    const answer = await fetch(pictureAddress(file));
    return answer.ok ? new File([await answer.blob()], `picture.${file.extension}`) : null;
  } catch (cause) {
    // A broken line; the way back is then not offered.
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}
