import { Refused } from "./refused.js";

/** A JSON value whose numbers are whole; objects keep their names apart from everything JavaScript adds to objects. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = Map<string, Json>;

const DEEPEST = 64;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const ESCAPES: Record<string, string> = {
  '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t",
};

/**
 * Reads JSON strictly (RFC 8259), so that no two readers can understand one text differently: a name given twice, half
 * a surrogate pair, a fraction, anything after the value are refused with line and column.
 */
export function readJson(text: string): Json {
  const reader = new JsonReader(text);
  return reader.whole();
}

class JsonReader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): Json {
    const value = this.value(0);
    this.skipBlanks();
    if (this.at < this.text.length) {
      throw this.refused(`${this.shown()} stands after the end of the value; take it away`);
    }
    return value;
  }

  private value(depth: number): Json {
    if (depth > DEEPEST) {
      throw this.refused(`Values are nested more than ${DEEPEST} deep`);
    }
    this.skipBlanks();
    switch (this.text[this.at]) {
      case "{":
        return this.object(depth);
      case "[":
        return this.array(depth);
      case '"':
        return this.string();
      case "t":
        return this.word("true", true);
      case "f":
        return this.word("false", false);
      case "n":
        return this.word("null", null);
      default:
        return this.number();
    }
  }

  private object(depth: number): JsonObject {
    const members: JsonObject = new Map();
    this.expect("{");
    this.skipBlanks();
    if (this.took("}")) {
      return members;
    }
    do {
      this.skipBlanks();
      const name = this.string();
      if (members.has(name)) {
        throw this.refused(`The name '${name}' stands twice in one object`);
      }
      this.skipBlanks();
      this.expect(":");
      members.set(name, this.value(depth + 1));
      this.skipBlanks();
    } while (this.took(","));
    this.expect("}");
    return members;
  }

  private array(depth: number): Json[] {
    const items: Json[] = [];
    this.expect("[");
    this.skipBlanks();
    if (this.took("]")) {
      return items;
    }
    do {
      items.push(this.value(depth + 1));
      this.skipBlanks();
    } while (this.took(","));
    this.expect("]");
    return items;
  }

  private string(): string {
    this.expect('"');
    let text = "";
    let plainFrom = this.at;
    for (;;) {
      const character = this.text[this.at];
      if (character === undefined) {
        throw this.refused('A text isn\'t closed; add the missing "');
      }
      if (character < " ") {
        throw this.refused(`${this.shown()} stands bare in a text; write it as an escape`);
      }
      if (character === '"' || character === "\\") {
        text += this.text.slice(plainFrom, this.at++);
        if (character === '"') {
          break;
        }
        text += this.escaped();
        plainFrom = this.at;
      } else {
        this.at++;
      }
    }
    if (LONE_SURROGATE.test(text)) {
      throw this.refused("A text holds half a surrogate pair; write the whole character");
    }
    return text;
  }

  private escaped(): string {
    if (this.took("u")) {
      const digits = /^[0-9a-fA-F]*/.exec(this.text.slice(this.at, this.at + 4))?.[0] ?? "";
      this.at += digits.length;
      if (digits.length < 4) {
        throw this.refused("\\u needs four hexadecimal digits");
      }
      return String.fromCharCode(parseInt(digits, 16));
    }
    const meaning = ESCAPES[this.text[this.at] ?? ""];
    if (meaning === undefined) {
      throw this.refused(`${this.shown()} can't follow a backslash`);
    }
    this.at++;
    return meaning;
  }

  private number(): number {
    const digits = /-?[0-9]+/y;
    digits.lastIndex = this.at;
    const found = digits.exec(this.text)?.[0];
    if (found === undefined) {
      this.took("-");
      throw this.refused(`${this.shown()} stands where a value must come`);
    }
    this.at += found.length;
    if (/[.eE]/.test(this.text[this.at] ?? "")) {
      throw this.refused("Only whole numbers are read here; write the number as a text");
    }
    if (/^-?0[0-9]/.test(found)) {
      throw this.refused("A number starts with a needless 0; take it away");
    }
    const number = Number(found);
    if (!Number.isSafeInteger(number)) {
      throw this.refused(`${found} is too large for JSON; write it as a text`);
    }
    return number;
  }

  private word(word: string, value: Json): Json {
    for (const character of word) {
      this.expect(character);
    }
    return value;
  }

  private took(wanted: string): boolean {
    const there = this.text[this.at] === wanted;
    this.at += there ? 1 : 0;
    return there;
  }

  private expect(wanted: string): void {
    if (!this.took(wanted)) {
      throw this.refused(`${this.shown()} stands where '${wanted}' must come`);
    }
  }

  private skipBlanks(): void {
    while (" \t\r\n".includes(this.text[this.at] ?? "-")) {
      this.at++;
    }
  }

  private shown(): string {
    const character = this.text[this.at];
    if (character === undefined) {
      return "The end of the text";
    }
    const code = character.charCodeAt(0);
    return code > 0x20 && code < 0x7f ? `'${character}'` : `Character U+${hex(code)}`;
  }

  private refused(sentence: string): Refused {
    const lines = this.text.slice(0, this.at).split("\n");
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return new Refused(`Line ${lines.length}, column ${column}: ${sentence}`);
  }
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
