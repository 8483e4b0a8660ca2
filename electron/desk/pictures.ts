import type { Failure } from "#shared/failures.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Library } from "../library/library.ts";

export type Pictures = {
  readonly uses: (input: { id: string }) => Promise<Result<{ articles: number }, Failure>>;
  readonly changeCredit: (input: {
    id: string;
    base: string;
    creditLine: string;
  }) => Promise<Result<Picture, Failure>>;
};

/** Makes the service for what belongs to a picture wherever it is used. */
export function createPictures(library: Library, now: () => Date): Pictures {
  return {
    async uses({ id }) {
      const picture = await library.pictures.read(id);
      if (!picture.ok) return picture;
      await library.index.settled();
      return ok({ articles: (await library.index.usesOf(picture.value.id)).length });
    },

    async changeCredit({ id, base, creditLine }) {
      const stored = await library.pictures.read(id);
      if (!stored.ok) return stored;
      const { creditLine: _earlier, ...others } = stored.value;
      const value = creditLine.trim();
      return library.pictures.save(
        {
          ...others,
          ...(value === "" ? {} : { creditLine: value }),
          provenance: {
            ...others.provenance,
            creditLine: [...(others.provenance?.["creditLine"] ?? []), { value, origin: "user" }],
          },
          updated: now().toISOString(),
        },
        base,
      );
    },
  };
}
