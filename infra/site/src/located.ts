import type { Json, JsonObject } from "./json.js";
import { Refused } from "./refused.js";

/** A JSON value with the place it stands at, so that each refusal names the place and what must stand there. */
export class Located {
  constructor(
    readonly path: string,
    readonly value: Json,
  ) {}

  /** A member that must be there. */
  member(name: string): Located {
    const found = this.object().get(name);
    if (found === undefined || found === null) {
      throw new Refused(`${this.under(name)} is missing`);
    }
    return new Located(this.under(name), found);
  }

  /** Refuses a member that the format doesn't have. */
  only(format: string, names: readonly string[]): void {
    for (const name of this.object().keys()) {
      if (!names.includes(name)) {
        throw new Refused(`${this.under(name)} isn't a member that format ${format} has`);
      }
    }
  }

  text(name: string): string {
    return this.member(name).string();
  }

  /** A member's whole number of at most 32 bits. */
  number(name: string): number {
    const member = this.member(name);
    if (typeof member.value !== "number") {
      throw member.mustBe("a whole number");
    }
    if (member.value !== (member.value | 0)) {
      throw member.mustBe("a smaller number");
    }
    return member.value;
  }

  flag(name: string): boolean {
    const member = this.member(name);
    if (typeof member.value !== "boolean") {
      throw member.mustBe("true or false");
    }
    return member.value;
  }

  list(name: string): Located[] {
    const member = this.member(name);
    if (!Array.isArray(member.value)) {
      throw member.mustBe("an array");
    }
    return member.value.map((item, index) => new Located(`${member.path}[${index}]`, item));
  }

  string(): string {
    if (typeof this.value !== "string") {
      throw this.mustBe("a text");
    }
    return this.value;
  }

  object(): JsonObject {
    if (!(this.value instanceof Map)) {
      throw this.mustBe("an object");
    }
    return this.value;
  }

  mustBe(wanted: string): Refused {
    return new Refused(`${this.path || "The document"} must be ${wanted}`);
  }

  private under(name: string): string {
    return this.path ? `${this.path}.${name}` : name;
  }
}
