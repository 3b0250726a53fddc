import type { Json } from "./json.js";

/** The one canonical text of a value (RFC 8785): names by UTF-16 code units, no blanks, the fewest escapes. */
export function canonical(value: Json): string {
  if (value instanceof Map) {
    const members = [...value.keys()].sort().map((name) => `${quoted(name)}:${canonical(value.get(name) ?? null)}`);
    return `{${members.join(",")}}`;
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  return typeof value === "string" ? quoted(value) : String(value);
}

/** RFC 8785 lays texts down as ECMAScript's own JSON writes them, since the reader admits no half surrogate pair. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
