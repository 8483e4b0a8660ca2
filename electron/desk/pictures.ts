import type { Failure } from "#shared/failures.ts";
import { cleaningRulesOf } from "#shared/picture/cleaning/cleaning-rules-of.ts";
import { fillFromMetadata } from "#shared/picture/fill-from-metadata.ts";
import { applyPictureChange } from "#shared/picture/edit/apply-picture-change.ts";
import type { PictureChange } from "#shared/picture/edit/picture-change.ts";
import { fromMetadata } from "#shared/picture/from-metadata.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import {
  pictureFormat,
  type Picture,
  type PictureFile,
  type UnsavedPicture,
} from "#shared/picture/picture.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createId } from "#shared/text/id.ts";
import type { Library } from "../library/library.ts";
import { provenanceWith } from "./pictures/provenance-with.ts";

/** A picture file as it came in; the name is for a failure to call it by. */
type FileBytes = { readonly name: string; readonly bytes: Uint8Array };

export type Pictures = {
  readonly add: (input: FileBytes) => Promise<Result<Picture, Failure>>;
  readonly replaceFile: (
    input: { readonly id: string; readonly base: string } & FileBytes,
  ) => Promise<Result<Picture, Failure>>;
  readonly takeBack: (input: { id: string; base: string }) => Promise<Result<null, Failure>>;
  readonly uses: (input: { id: string }) => Promise<Result<{ articles: number }, Failure>>;
  readonly change: (input: {
    id: string;
    base: string;
    change: PictureChange;
  }) => Promise<Result<Picture, Failure>>;
  readonly undoChange: (input: { id: string; base: string }) => Promise<Result<Picture, Failure>>;
};

/** So many changes can be taken back: the notice that offers it is gone long before. */
const mostReplaced = 50;

/**
 * Makes the service for what belongs to a picture wherever it is used.
 * @param me the name of whoever sits here; signs what they change
 */
export function createPictures(
  library: Library,
  now: () => Date,
  me: () => string | undefined = () => undefined,
): Pictures {
  const replaced = createReplaced();
  return {
    async add({ name, bytes }) {
      const kept = await library.pictures.keepFile(bytes, name);
      if (!kept.ok) return kept;
      const time = now();
      const created = time.toISOString();
      // The credit appears by itself: what the file says of it, cleaned by the house's rules.
      const { record } = fromMetadata(
        readMetadata(bytes).fields,
        cleaningRulesOf(library.house.creditRules),
      );
      return library.pictures.create({
        ...record,
        format: pictureFormat,
        id: createId(time.getTime(), crypto.getRandomValues(new Uint8Array(10))),
        file: kept.value,
        provenance: { ...record.provenance, file: [givenByUser(kept.value)] },
        created,
        updated: created,
      });
    },

    async replaceFile({ id, base, name, bytes }) {
      const stored = await library.pictures.read(id);
      if (!stored.ok) return stored;
      const kept = await library.pictures.keepFile(bytes, name);
      if (!kept.ok) return kept;
      if (stored.value.file?.sha256 === kept.value.sha256) return stored;
      // The credit stays; what the new file says beside it can be compared with it. A picture that had no
      // file learns from its first what nobody has said of it.
      const provenance = await provenanceWith(stored.value, bytes, library.pictures.pathOf);
      const rules = cleaningRulesOf(library.house.creditRules);
      const known =
        stored.value.file === null
          ? fillFromMetadata(stored.value, readMetadata(bytes).fields, rules)
          : stored.value;
      return library.pictures.save(
        {
          ...known,
          file: kept.value,
          ...earlierFiles(stored.value, kept.value),
          provenance: {
            ...provenance,
            file: [...(provenance["file"] ?? []), givenByUser(kept.value)],
          },
          updated: now().toISOString(),
        },
        base,
      );
    },

    async takeBack({ id, base }) {
      await library.index.settled();
      // Somebody has found a use for it meanwhile.
      if ((await library.index.usesOf(id)).length > 0) return ok(null);
      return library.pictures.takeBack(id, base);
    },

    async uses({ id }) {
      const picture = await library.pictures.read(id);
      if (!picture.ok) return picture;
      await library.index.settled();
      return ok({ articles: (await library.index.usesOf(picture.value.id)).length });
    },

    async change({ id, base, change }) {
      const stored = await library.pictures.read(id);
      if (!stored.ok) return stored;
      const changed = applyPictureChange(stored.value, change, me());
      const saved = await library.pictures.save({ ...changed, updated: now().toISOString() }, base);
      if (saved.ok && saved.value.revision.id !== stored.value.revision.id)
        replaced.remember(saved.value.revision.id, stored.value);
      return saved;
    },

    async undoChange({ id, base }) {
      const before = replaced.of(base);
      if (before?.id !== id) return failed({ code: "changed-elsewhere", id, base, current: "" });
      const saved = await library.pictures.save({ ...before, updated: now().toISOString() }, base);
      return saved;
    },
  };
}

/** Records that changes took the place of, as far as somebody may want them back. */
function createReplaced(): {
  readonly of: (revision: string) => Picture | undefined;
  readonly remember: (revision: string, before: Picture) => void;
} {
  const records = new Map<string, Picture>();
  return {
    of: (revision) => records.get(revision),
    remember(revision, before) {
      records.set(revision, before);
      const [oldest] = records.keys();
      if (records.size > mostReplaced && oldest !== undefined) records.delete(oldest);
    },
  };
}

function givenByUser({ sha256 }: PictureFile): { value: string; origin: "user" } {
  return { value: sha256, origin: "user" };
}

/** The files a picture has had, without the one that comes back when a replacement is undone. */
function earlierFiles(
  { file, earlierFiles: known = [] }: UnsavedPicture,
  next: PictureFile,
): Pick<UnsavedPicture, "earlierFiles"> {
  const files = [...known, ...(file === null ? [] : [file])].filter(
    ({ sha256 }) => sha256 !== next.sha256,
  );
  return known.length + files.length === 0 ? {} : { earlierFiles: files };
}
