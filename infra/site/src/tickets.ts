import { sha256 } from "./hash.js";
import { byUtf8 } from "./order.js";

/** A case's place in a draw: the lowest numbers, compared as texts, are drawn. */
export interface Ticket {
  readonly id: string;
  readonly ticket: string;
}

const SHORTEST = 64;
const AT_ONCE = 1_000;

/** The tickets of ids under a seed, lowest first (Rivest's consistent sampling). */
export async function ticketsInOrder(seed: string, ids: readonly string[]): Promise<Ticket[]> {
  const seedHash = await sha256(seed);
  const tickets: Ticket[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE).map(async (id) => ({ id, ticket: number(await sha256(seedHash + id)) }));
    tickets.push(...(await Promise.all(some)));
  }
  return tickets.sort(lowestFirst);
}

/** The hash as a decimal number, padded with zeros, its digits reversed behind "0.". */
function number(hash: string): string {
  const digits = BigInt("0x" + hash).toString().padStart(SHORTEST, "0");
  return "0." + [...digits].reverse().join("");
}

function lowestFirst(left: Ticket, right: Ticket): number {
  if (left.ticket !== right.ticket) {
    return left.ticket < right.ticket ? -1 : 1;
  }
  return byUtf8(left.id, right.id);
}
