import { button, paragraph } from "../app/view.js";
import { count, date, label } from "../app/words.js";
import { element } from "../dom.js";
import type { Someone } from "./people.js";
import { lines, table, type Cell } from "./table.js";

/** How many are in sight before somebody asks for all: more is far to scroll on a telephone. */
const FIRST = 20;
/** How many trainings stand in a cell by themselves. */
const FEW = 2;

/** The people of an authority, and a field that finds some of them by what is written of them. */
export function peopleList(all: readonly Someone[]): Node[] {
  const rows = all.map((one) => ({ cells: cells(one, all), words: words(one) }));
  const place = element("div", {});
  const status = element("p", { role: "status" });
  const field = element("input", { type: "search", id: "find", class: "short long", autocomplete: "off" });
  const show = (most: number): void => {
    const asked = field.value.toLowerCase().trim();
    const found = rows.filter(({ words }) => words.includes(asked));
    status.textContent = asked === "" ? "" : `${found.length} of ${count(all.length, "person", "people")}`;
    place.replaceChildren(
      ...(found.length === 0 ? [] : [table(count(found.length, "person", "people"), ["Name", "Roles", "Works in", "Agency", "Days"], found.slice(0, most).map((row) => row.cells))]),
      ...(found.length > most ? [paragraph(button(`Show all ${found.length}`, () => whole(), "second"))] : []),
    );
  };
  /** Focus goes to the table, since the button is gone. */
  const whole = (): void => {
    show(all.length);
    place.querySelector<HTMLElement>("[tabindex]")?.focus();
  };
  field.addEventListener("input", () => show(FIRST));
  show(FIRST);
  return [element("div", { class: "question" }, element("label", { for: "find" }, "Find somebody by name, role, agency or address"), field), status, place];
}

const words = ({ id, name, emails, roles, locality, agency }: Someone): string => [id, name, ...emails, ...roles, ...roles.map(label), locality, agency].join(" ").toLowerCase();

const cells = (one: Someone, all: readonly Someone[]): Cell[] => [
  lines(one.name, ...one.emails, ...standIn(one, all), `Person: ${one.id}`, ...(one.signedIn ? [] : ["Hasn’t signed in yet"])),
  one.roles.map(label).join(", "),
  one.locality === "" ? "no locality" : one.locality,
  agencyWords(one.agency),
  lines(...days(one)),
];

/** An agency's id as people write it; short ones are acronyms. */
const agencyWords = (agency: string): string => (/^[a-z]{2,3}$/.test(agency) ? agency.toUpperCase() : label(agency));

function standIn({ standIn }: Someone, all: readonly Someone[]): string[] {
  return standIn === null ? [] : [`Stand-in: ${all.find(({ id }) => id === standIn)?.name ?? standIn}`];
}

function days({ from, until, away, training }: Someone): Cell[] {
  const trained = Object.entries(training).map(([instrument, day]) => `Trained for ${label(instrument)} until ${date(day)}`);
  return [
    ...(from === null ? [] : [`In post from ${date(from)}`]),
    ...(until === null ? [] : [`In post until ${date(until)}`]),
    ...away.map(({ first, last }) => `Away from ${date(first)} to ${date(last)}`),
    ...(trained.length <= FEW ? trained : [element("details", {}, element("summary", {}, `Trained for ${trained.length} tools`), ...trained.map((line) => paragraph(line)))]),
  ];
}
