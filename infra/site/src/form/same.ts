/** Whether two answers, or sets of answers, say the same, whatever the order of their names. */
export function same(left: unknown, right: unknown): boolean {
  return written(left) === written(right);
}

function written(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part,
    ) ?? ""
  );
}
