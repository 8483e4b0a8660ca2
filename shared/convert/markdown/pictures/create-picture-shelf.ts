import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { pictureFormat, type UnsavedPicture } from "../../../picture/picture.ts";
import type { AddToReport } from "../../report.ts";
import type { ReadContext } from "../../story.ts";

/** A picture that the text uses: its id, and what the front matter says of it. */
export type ShelvedPicture = {
  readonly picture: string;
  /** Whether the front matter lists it, so that nothing about it has to be guessed. */
  readonly listed: boolean;
  /** What the front matter says stands behind its captions: its credit, and other texts. */
  readonly printed: readonly string[];
};

/** Where readers find the picture behind an address, and make one when there is none yet. */
export type PictureShelf = {
  readonly records: ReadonlyMap<string, UnsavedPicture>;
  /** @param destinations what the body calls the picture, and crops of it */
  readonly put: (
    destinations: readonly string[],
    record: UnsavedPicture,
    printed: readonly string[],
  ) => ShelvedPicture;
  readonly take: (destination: string) => ShelvedPicture;
  /** Gives a picture that was not listed its credit; false when it already has another. */
  readonly giveCredit: (picture: string, credit: string) => boolean;
};

/** Makes the shelf of one article. */
export function createPictureShelf(context: ReadContext, add: AddToReport): PictureShelf {
  const byDestination = new Map<string, ShelvedPicture>();
  const records = new Map<string, UnsavedPicture>();

  function put(
    destinations: readonly string[],
    record: UnsavedPicture,
    printed: readonly string[],
    listed: boolean,
  ): ShelvedPicture {
    const id = records.has(record.id) ? context.newId() : record.id;
    records.set(id, { ...record, id });
    const shelved = { picture: id, listed, printed };
    for (const destination of destinations)
      if (!byDestination.has(destination)) byDestination.set(destination, shelved);
    return shelved;
  }

  return {
    records,
    put: (destinations, record, printed) => put(destinations, record, printed, true),
    take(destination) {
      const known = byDestination.get(destination);
      if (known !== undefined) return known;
      const safe = isSafeAddress(destination);
      if (!safe) add("dropped", "markdown-address-unsafe", destination);
      const record = {
        format: pictureFormat,
        id: context.newId(),
        file: null,
        ...(safe && destination !== "" ? { address: destination } : {}),
        created: context.now,
        updated: context.now,
      };
      return put([destination], record, [], false);
    },
    giveCredit(picture, credit) {
      const record = records.get(picture);
      if (record === undefined) return false;
      if (record.creditLine !== undefined) return record.creditLine === credit;
      records.set(picture, { ...record, creditLine: credit });
      return true;
    },
  };
}
