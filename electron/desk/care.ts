import type { LibraryCheckEvent, OtherText } from "#shared/desk-api/library-care.ts";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import type { OtherArticle } from "../library/care/library-care.ts";
import type { Library } from "../library/library.ts";
import { picturesOf } from "./pictures-of.ts";

export type Care = {
  readonly check: (
    input: { mend: boolean },
    signal: AbortSignal | undefined,
  ) => AsyncGenerator<LibraryCheckEvent, void>;
  readonly copies: (input: { id: string }) => Promise<Result<OtherText[], Failure>>;
  readonly settleCopy: (input: { id: string; file: string }) => Promise<Result<null, Failure>>;
  readonly newestWhole: (input: { id: string }) => Promise<Result<OtherText | null, Failure>>;
  readonly restore: (input: {
    id: string;
    file: string;
  }) => Promise<Result<{ id: string; setAside: string }, Failure>>;
};

/** Makes the service that looks after the files of a library. */
export function createCare(library: Library): Care {
  async function toOtherText({ file, said, stored }: OtherArticle): Promise<OtherText> {
    const { article, document, readOnly } = stored;
    const pictures = await picturesOf(document, library);
    return { file, said, opened: { article, pictures, readOnly } };
  }

  return {
    check: ({ mend }, signal) => library.care.check({ mend, signal }),
    async copies({ id }) {
      const copies = await library.care.copies(id);
      return copies.ok ? ok(await Promise.all(copies.value.map(toOtherText))) : copies;
    },
    settleCopy: ({ id, file }) => library.care.settleCopy(id, file),
    async newestWhole({ id }) {
      const text = await library.care.newestWhole(id);
      if (!text.ok) return text;
      return ok(text.value === null ? null : await toOtherText(text.value));
    },
    async restore({ id, file }) {
      const restored = await library.care.restore(id, file);
      return restored.ok ? ok({ ...restored.value }) : restored;
    },
  };
}
