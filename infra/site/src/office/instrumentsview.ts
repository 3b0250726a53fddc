import { heading, link, paragraph, type View } from "../app/view.js";
import { count } from "../app/words.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { chosenFile } from "./filefield.js";
import { Instruments, type Line } from "./instruments.js";
import { versionWords } from "./instrumentwords.js";
import { lines, table } from "./table.js";

/** What audits are asked on: which instruments there are, what uses each, and the way to a new version. */
export async function instrumentsView(desk: Desk, authority: string): Promise<View> {
  const instruments = new Instruments(desk.calls, authority);
  const all = await instruments.all();
  return {
    title: "Instruments",
    content: [
      heading("Instruments"),
      ...said(),
      paragraph("An instrument is the questions of an audit. A round keeps the version that was in force when it was announced, a week before it opens; an approved version never changes again, but can be withdrawn."),
      paragraph(link(`/instruments/${authority}/practice`, "Practice"), ": auditors try a form on an invented case before their first round."),
      upload(desk, authority, instruments),
      table(
        count(all.length, "instrument"),
        ["Instrument", "Used by", "Versions"],
        all.map((one) => [lines(one.title, `Id: ${one.instrument}`), one.activities.length === 0 ? "no activity" : one.activities.join(", "), versions(authority, one)]),
      ),
    ],
  };
}

function versions(authority: string, { instrument, title, versions: all }: Line): Node | string {
  return all.length === 0
    ? "not written yet"
    : lines(...all.map((one) => link(`/instruments/${authority}/${instrument}/${one.version}`, versionWords(one), { "aria-label": `${title}: ${versionWords(one)}` })));
}

function upload(desk: Desk, authority: string, instruments: Instruments): HTMLElement {
  const { field, base64 } = chosenFile("The form", "An Excel workbook (.xlsx) with the sheets survey, choices and settings, as survey tools have them. 1 MB at most.", ".xlsx");
  return change(desk, {
    title: "Upload a version",
    will: [
      "In the sheet settings, form_id is the instrument’s id in the table below and version the number after the one in force. You then see it as a form and in what it differs. Nothing is asked on it until a QA officer approves it; another upload of the same version takes its place until then.",
      "If anything in the workbook is wrong you are told each place, and nothing of it is stored.",
    ],
    fields: [field],
    act: "Upload this form",
    run: async () => {
      const { instrument, version, changed } = await instruments.propose(await base64());
      await desk.router.go(`/instruments/${authority}/${instrument}/${version}`);
      return changed ? "It is proposed. Look at it, then approve it." : "This very version is here already; nothing was changed.";
    },
  });
}
