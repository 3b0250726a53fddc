import { Refused, type Calls } from "./calls.js";
import type { Authority, Config } from "./config.js";
import type { Replies } from "./replies.js";

/** A person as one authority knows them. */
export type Me = Replies["PeopleController.Me"];

/** Whether the person says who runs the rounds. */
export const isAdministrator = ({ roles }: Me): boolean => roles.includes("administrator");

/** An authority that knows the account, and as whom. */
export interface Place {
  readonly authority: Authority;
  readonly me: Me;
}

/** Who the signed-in person is at each authority of the installation; asked once. */
export class Who {
  private asked: Promise<Place[]> | undefined;
  private found: Promise<boolean> | undefined;

  constructor(
    private readonly config: Config,
    private readonly calls: Calls,
  ) {}

  places(): Promise<Place[]> {
    this.asked ??= this.ask().catch((failure: unknown) => {
      this.asked = undefined;
      throw failure;
    });
    return this.asked;
  }

  /** The authorities whose rounds the person runs. */
  async offices(): Promise<Authority[]> {
    return (await this.places()).filter(({ me }) => me.officer).map(({ authority }) => authority);
  }

  /** The authorities for which the person prepares or checks papers. */
  async preparers(): Promise<Authority[]> {
    return (await this.places()).filter(({ me }) => me.officer || me.roles.includes("business-support")).map(({ authority }) => authority);
  }

  /** The authorities whose list of people the person keeps. */
  async keepers(): Promise<Authority[]> {
    return (await this.places()).filter(({ me }) => me.officer || isAdministrator(me)).map(({ authority }) => authority);
  }

  /** The authorities whose reports the person may get, and whose audits never. */
  async readers(): Promise<Authority[]> {
    const places = await this.places();
    return places.some(({ me }) => me.auditor) ? [] : places.map(({ authority }) => authority);
  }

  /** Whether audits found something that concerns the person: of their own work, or of people they manage. */
  findings(): Promise<boolean> {
    this.found ??= this.find().catch(() => {
      this.found = undefined;
      return false;
    });
    return this.found;
  }

  private async find(): Promise<boolean> {
    const lists = await Promise.all((await this.places()).map(({ authority: { id } }) => this.calls.call<Replies["FindingsList"]>("GET", [id, "findings"])));
    return lists.some(({ own, team }) => own.length + team.length > 0);
  }

  private async ask(): Promise<Place[]> {
    const found = await whereKnown(this.config, ({ id }) => this.calls.call<Me>("GET", [id, "me"]));
    return found.map(({ authority, reply }) => ({ authority, me: reply }));
  }
}

/** Whether the person runs rounds anywhere, as far as that can be asked. */
export const runsRounds = (who: Who): Promise<boolean> => any(who.offices());

/** Whether the person prepares or checks papers anywhere, as far as that can be asked. */
export const preparesPapers = (who: Who): Promise<boolean> => any(who.preparers());

/** Whether the person keeps the list of people anywhere, as far as that can be asked. */
export const keepsPeople = (who: Who): Promise<boolean> => any(who.keepers());

/** Whether the person is known and nowhere given audits, as far as that can be asked. */
export const auditsNothing = (who: Who): Promise<boolean> => any(who.readers());

const any = (asked: Promise<Authority[]>): Promise<boolean> =>
  asked.then(
    (authorities) => authorities.length > 0,
    () => false,
  );

/** The replies of those authorities that know the account. */
export async function whereKnown<Reply>(
  { authorities }: Config,
  ask: (authority: Authority) => Promise<Reply>,
): Promise<{ authority: Authority; reply: Reply }[]> {
  const found = await Promise.all(
    authorities.map(async (authority) => {
      try {
        return [{ authority, reply: await ask(authority) }];
      } catch (failure) {
        if (failure instanceof Refused && failure.status === 403) {
          return [];
        }
        throw failure;
      }
    }),
  );
  return found.flat();
}
