import { largestPictureFile } from "#shared/picture/largest-picture-file.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { ask, type Trouble } from "./trouble.ts";

/** A file that was swapped, in how many articles, and the way back where there is one. */
export type ReplacedFile = {
  readonly articles: number | null;
  readonly undo: (() => Promise<Trouble | null>) | null;
};

export type PictureDesk = {
  /**
   * Keeps files one after the other and makes a record for each.
   * @returns the ids of those that were kept, in their order
   */
  readonly add: (files: readonly File[]) => Promise<readonly string[]>;
  /** Takes records back that `add` made and that came into no article. */
  readonly takeBack: (ids: readonly string[]) => Promise<void>;
  /** Puts a better file in a picture's place, in every article that uses it. Its credit stays. */
  readonly replace: (picture: Picture, file: File) => Promise<Result<ReplacedFile, Trouble>>;
};

/**
 * The way of picture files into the library.
 * @param fetchFile answers the bytes of a file that the library has, null when they are lost
 * @param onPicture given every record before anything is drawn with it
 * @param onTrouble told of each file that was not kept
 */
export function createPictureDesk(parts: {
  readonly desk: DeskClient;
  readonly fetchFile: (file: NonNullable<Picture["file"]>) => Promise<File | null>;
  readonly onPicture: (picture: Picture) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}): PictureDesk {
  const { pictures } = parts.desk;

  async function swap(picture: Picture, file: File): Promise<Result<Picture, Trouble>> {
    const { id, revision } = picture;
    const answer =
      tooLarge(file) ?? (await ask(pictures.replaceFile({ id, base: revision.id, file })));
    if (answer.ok) parts.onPicture(answer.value);
    return answer;
  }

  const added = new Map<string, string>();

  return {
    async takeBack(ids) {
      for (const id of ids) {
        const base = added.get(id);
        // A record that stays after all does no harm, and there is nothing for a person to do.
        if (base !== undefined) await ask(pictures.takeBack({ id, base }));
        added.delete(id);
      }
    },
    async add(files) {
      const ids: string[] = [];
      for (const file of files) {
        // One at a time: ten large files at once would fill the line that saves go through.
        const answer = tooLarge(file) ?? (await ask(pictures.add({ file })));
        if (answer.ok) {
          parts.onPicture(answer.value);
          ids.push(answer.value.id);
          added.set(answer.value.id, answer.value.revision.id);
        } else parts.onTrouble(answer.failure);
      }
      return ids;
    },
    async replace(picture, file) {
      const before = picture.file === null ? null : await parts.fetchFile(picture.file);
      const answer = await swap(picture, file);
      if (!answer.ok) return answer;
      const uses = await ask(pictures.uses({ id: picture.id }));
      const undo = async (earlier: File): Promise<Trouble | null> => {
        const back = await swap(answer.value, earlier);
        return back.ok ? null : back.failure;
      };
      return ok({
        articles: uses.ok ? uses.value.articles : null,
        undo: before === null ? null : () => undo(before),
      });
    },
  };
}

function tooLarge({ name, size }: File): Result<never, Trouble> | null {
  if (size <= largestPictureFile) return null;
  return failed({ code: "too-large", name, bytes: size, limitBytes: largestPictureFile });
}
