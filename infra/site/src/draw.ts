import { canonical } from "./canonical.js";
import type { Certificate, Stratum } from "./certificate.js";
import { outOfOrder } from "./order.js";
import { ticketsInOrder, type Ticket } from "./tickets.js";

/** Draws each stratum of a certificate again and says in a sentence what differs first; null if nothing does. */
export async function drawFault(certificate: Certificate): Promise<string | null> {
  const shape = strataFault(certificate.strata);
  if (shape !== null) {
    return shape;
  }
  for (const stratum of certificate.strata) {
    const fault = await redone(certificate.seed, stratum);
    if (fault !== null) {
      return fault;
    }
  }
  return null;
}

function strataFault(strata: readonly Stratum[]): string | null {
  const index = outOfOrder(strata.map((stratum) => canonical(new Map(stratum.key))));
  if (index >= 0) {
    const where = `see strata[${index}], ${strata[index]?.name}`;
    return `The strata aren't in the order of their keys, or one is listed twice: ${where}`;
  }
  const seen = new Map<string, string>();
  for (const stratum of strata) {
    for (const id of stratum.frame) {
      const before = seen.get(id);
      if (before !== undefined) {
        return `${id} stands in the frames twice: in ${before} and in ${stratum.name}`;
      }
      seen.set(id, stratum.name);
    }
  }
  return null;
}

async function redone(seed: string, stratum: Stratum): Promise<string | null> {
  const { name, size, frame, selected, reserves } = stratum;
  const index = outOfOrder(frame);
  if (index >= 0) {
    return `The frame of ${name} isn't in UTF-8 byte order: see ${frame[index]} at place ${index + 1}`;
  }
  if (size !== selected.length) {
    return `${name} says size ${size}, but ${selected.length} are selected`;
  }
  const wanted = selected.length + reserves.length;
  const drawn = wanted === 0 ? [] : await ticketsInOrder(seed, frame);
  return (
    differs(name, "selected", selected, drawn.slice(0, size)) ??
    differs(name, "reserves", reserves, drawn.slice(size, wanted))
  );
}

function differs(stratum: string, list: string, written: readonly Ticket[], drawn: Ticket[]): string | null {
  if (written.length > drawn.length) {
    return `${stratum} lists ${written.length} ${list}, but its frame has only ${drawn.length} for them`;
  }
  for (const [index, ticket] of written.entries()) {
    const right = drawn[index];
    if (right?.id !== ticket.id || right.ticket !== ticket.ticket) {
      const place = `${stratum} lists ${shown(ticket)} among ${list} at place ${index + 1}`;
      return `${place}, but the seed gives ${right && shown(right)}`;
    }
  }
  return null;
}

function shown(ticket: Ticket): string {
  return `${ticket.id} with ticket ${ticket.ticket}`;
}
