import { heading, paragraph, type View } from "../app/view.js";
import { capital, date, label } from "../app/words.js";
import { said, type Desk } from "./desk.js";
import { Rounds, type Someone } from "./rounds.js";
import { lines, table } from "./table.js";

/** Everybody who works here, as the allocation of audits knows them. */
export async function peopleView({ calls }: Desk, authority: string): Promise<View> {
  const people = await new Rounds(calls, authority).people();
  return {
    title: "People",
    content: [
      heading("People"),
      ...said(),
      paragraph("These are the people that audits are given to, who run the rounds and who read the reports. Your administrator imports them as a list; absences are marked on the round's page."),
      table(
        people.length === 1 ? "1 person" : `${people.length} people`,
        ["Name", "Roles", "Works in", "Agency", "Days"],
        people.map((one) => [lines(one.name, one.email), one.roles.map(label).join(", "), one.locality === "" ? "no locality" : one.locality, capital(one.agency), lines(...days(one))]),
      ),
    ],
  };
}

function days({ from, until, away, training }: Someone): string[] {
  return [
    ...(from === null ? [] : [`In post from ${date(from)}`]),
    ...(until === null ? [] : [`In post until ${date(until)}`]),
    ...away.map(({ first, last }) => `Away from ${date(first)} to ${date(last)}`),
    ...Object.entries(training).map(([instrument, day]) => `Trained for ${label(instrument)} until ${date(day)}`),
  ];
}
