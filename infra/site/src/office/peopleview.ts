import { heading, paragraph, type View } from "../app/view.js";
import { count } from "../app/words.js";
import { isAdministrator } from "../app/who.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { chosenFile } from "./filefield.js";
import { People } from "./people.js";
import { peopleList } from "./peoplelist.js";

/** Everybody who works here, as the allocation of audits knows them, and the way to change that. */
export async function peopleView(desk: Desk, authority: string): Promise<View> {
  const people = new People(desk.calls, authority);
  const [all, places] = await Promise.all([people.all(), desk.who.places()]);
  const here = places.filter((one) => one.authority.id === authority).map(({ me }) => me);
  const administrator = here.some(isAdministrator);
  const alone = administrator && !here.some(({ officer }) => officer);
  return {
    title: "People",
    content: [
      heading("People"),
      ...said(),
      paragraph("These are the people that audits are given to, who run the rounds and who read the reports. Absences in a round are marked on its page."),
      ...(alone ? [paragraph("As an administrator you say who works here and who runs the rounds. What the rounds are about, registers, cases and audits, isn’t shown to you.")] : []),
      take(desk, people, administrator),
      ...peopleList(all),
    ],
  };
}

function take(desk: Desk, people: People, administrator: boolean): HTMLElement {
  const { field, base64 } = chosenFile(
    "The list",
    "A CSV file or an Excel workbook (.xlsx) with the columns Person, Name, E-mail and Roles and, as you need them, Agency, Locality, Setting, Line manager, Stand-in, In post from, In post until, Away, Trained, Skills.",
  );
  const officers = administrator
    ? "The roles qa-officer and administrator are yours to give and to take: whoever holds one runs the rounds, or may do what you do here."
    : "Only your administrator makes somebody a QA officer or an administrator, or changes their e-mail address or days in post.";
  return change(desk, {
    title: "Upload a list of people",
    will: [
      "Person is the id in the table below, or a new one for somebody who joins. Whoever joins signs in by the e-mail address you list, with their council account if they have one, else with a code that is mailed to them. Several values in a cell are separated by semicolons. Days off are written as 01/08/2026 to 14/08/2026, trainings as ehc-plan-audit until 31/12/2026. Stand-in is the Person of whoever acts while somebody is away: they are told of concerns beside them, and asked first for audits that somebody hasn’t begun.",
      `Columns that your list lacks leave things as they are, and so does leaving somebody out. Whoever leaves is given a last day in “In post until”. A list has at most 100 people; cut a longer one into several. If one row is at fault nobody is taken. Whoever isn’t in post can’t sign in and gets no letters. ${officers}`,
    ],
    fields: [field],
    act: "Take this list",
    run: async () => {
      const { added, changed, unchanged, warnings } = await people.take(await base64());
      return [`${count(added, "person", "people")} joined, ${changed} changed, ${unchanged} as they were.`, ...warnings].join("\n");
    },
  });
}
