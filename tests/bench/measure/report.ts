import { spreadOf } from "./spread.ts";

/** One comparison: ours against a peer that was measured in the same run. */
export type Comparison = {
  readonly what: string;
  readonly ours: readonly number[];
  /** Null where there is nothing to compare with; the note says why. */
  readonly peer: { readonly name: string; readonly times: readonly number[] } | null;
  readonly note?: string;
};

/** Writes comparisons as a Markdown table, which reads as well in a terminal as in a document. */
export function toTable(comparisons: readonly Comparison[]): string {
  const head = ["", "p50 ms", "p95 ms", "peer", "p50 ms", "p95 ms", "ratio p50", "ratio p95", ""];
  const rows = comparisons.map(({ what, ours, peer, note = "" }) => {
    const own = spreadOf(ours);
    if (peer === null) return [what, ms(own.p50), ms(own.p95), "", "", "", "", "", note];
    const other = spreadOf(peer.times);
    return [
      what,
      ms(own.p50),
      ms(own.p95),
      peer.name,
      ms(other.p50),
      ms(other.p95),
      (own.p50 / other.p50).toFixed(2),
      (own.p95 / other.p95).toFixed(2),
      note,
    ];
  });
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function ms(time: number): string {
  return time.toFixed(1);
}
