import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { writeCreditLine } from "../../../picture/credit-line/write-credit-line.ts";
import { parsePicture, pictureFormat, type UnsavedPicture } from "../../../picture/picture.ts";
import type { ReportCollector } from "../../report.ts";
import type { ReadContext } from "../../story.ts";
import type { DataBlock } from "../data-block.ts";
import { collapsed } from "./elements.ts";

/** The picture records of the article that is being read. */
export type Pictures = {
  readonly records: ReadonlyMap<string, UnsavedPicture>;
  /**
   * The id of a picture that the page names or shows; uses of one picture get one id.
   * @param named the id in `data-picture`; ids of a page are never believed, each gets a new one
   */
  readonly idFor: (named: string | undefined, address: string | undefined) => string;
  /** Takes a credit that the page shows for a picture. */
  readonly setCredit: (id: string, credit: string) => void;
};

/** Makes the records, starting with those of the data block that are sound. */
export function createPictures(
  context: ReadContext,
  report: ReportCollector,
  data: DataBlock | undefined,
): Pictures {
  const records = new Map<string, UnsavedPicture>();
  const ids = new Map<string, string>();
  for (const json of data?.pictures ?? []) {
    const record = soundRecord(json);
    if (record === undefined || ids.has(record.id)) {
      report.add("dropped", "html-data-refused", String(json["id"]));
      continue;
    }
    const id = context.newId();
    ids.set(record.id, id);
    records.set(id, { ...record, id });
  }
  const setAddress = (id: string, address: string | undefined): void => {
    const record = records.get(id);
    if (address !== undefined && record?.address !== address)
      records.set(id, { ...(record ?? bareRecord(id, context.now)), address });
  };
  return {
    records,
    idFor(named, address) {
      const key = named ?? (address === undefined ? undefined : `address ${address}`);
      const id = (key === undefined ? undefined : ids.get(key)) ?? context.newId();
      if (key !== undefined) ids.set(key, id);
      setAddress(id, address);
      // A picture of our own form may have no record on purpose: the check for that names it.
      if (named === undefined && !records.has(id)) records.set(id, bareRecord(id, context.now));
      return id;
    },
    setCredit(id, credit) {
      const record = records.get(id) ?? bareRecord(id, context.now);
      const format = data?.creditFormat ?? "{credit}";
      const known = collapsed(writeCreditLine(record, format));
      if (known === credit) return;
      if (data !== undefined && known !== "") report.add("changed", "html-credit-changed", credit);
      records.set(id, { ...record, creditLine: bare(credit, format) });
    },
  };
}

function bareRecord(id: string, now: string): UnsavedPicture {
  return { format: pictureFormat, id, file: null, created: now, updated: now };
}

function soundRecord(json: Readonly<Record<string, unknown>>): UnsavedPicture | undefined {
  const parsed = parsePicture({ ...json, revision: { id: "none", parent: null } }, "picture");
  if (!parsed.ok) return undefined;
  const { revision: _, address, ...record } = parsed.value;
  return address !== undefined && isSafeAddress(address) ? { ...record, address } : record;
}

// The credit without what the house prints round every credit.
function bare(credit: string, format: string): string {
  const [before = "", after = ""] = format.split("{credit}");
  const fits =
    credit.length > before.length + after.length &&
    credit.startsWith(before) &&
    credit.endsWith(after);
  return fits ? credit.slice(before.length, credit.length - after.length) : credit;
}
