import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";

export type Someone = Replies["PersonView"];

/** Who works for an authority, as those who run the rounds ask for and change it. */
export class People {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  async all(): Promise<readonly Someone[]> {
    return (await this.calls.pages<Replies["PeopleController.Everybody"]>([this.authority, "people"])).flatMap(({ people }) => people);
  }

  take(file: string): Promise<Replies["TakePeople.Taken"]> {
    return this.calls.call("PUT", [this.authority, "people"], { file });
  }
}
