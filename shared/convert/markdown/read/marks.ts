import type { MarkJson } from "../../../article/article.ts";
import { schema } from "../../../article/schema.ts";

const order = Object.keys(schema.marks);

/** Adds marks to a set in the schema's order; of two that exclude each other the inner one holds. */
export function addMarks(outer: readonly MarkJson[], inner: readonly MarkJson[]): MarkJson[] {
  let marks = [...outer];
  for (const mark of inner) {
    if (marks.some((other) => JSON.stringify(other) === JSON.stringify(mark))) continue;
    marks = [...marks.filter((other) => !excludes(mark, other)), mark];
  }
  return marks.toSorted((one, other) => rank(one) - rank(other));
}

function excludes(mark: MarkJson, other: MarkJson): boolean {
  const [type, otherType] = [schema.marks[mark.type], schema.marks[other.type]];
  return type !== undefined && otherType !== undefined && type.excludes(otherType);
}

function rank({ type }: MarkJson): number {
  const place = order.indexOf(type);
  return place === -1 ? order.length : place;
}
