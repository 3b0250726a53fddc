import { Refused } from "../app/calls.js";
import { heading, link, paragraph, plain, type View } from "../app/view.js";
import { label } from "../app/words.js";
import { element } from "../dom.js";
import { said, tell, type Desk } from "./desk.js";
import { listed, words } from "./field.js";
import { Registers, type Mappings, type Source } from "./registers.js";
import { columnsTable } from "./mappingcolumns.js";

/** How the files of one source are read: which column leads to which field. Saved, it is there for every upload. */
export async function mappingView(desk: Desk, authority: string, subject: string, name = ""): Promise<View> {
  const registers = new Registers(desk.calls, authority);
  const mappings = await registers.mappings(subject);
  const back = link(`/registers/${authority}`, "Registers");
  const source = mappings.sources.find((one) => one.source === name);
  if (name !== "" && source === undefined) {
    return plain("Not found", ["There is no mapping of this name."], back);
  }
  const register = mappings.registers.find((one) => one.subject === mappings.subject)?.title ?? subject;
  const title = source === undefined ? "Map the columns of a new source" : `How ${source.title === "" ? source.source : source.title} is read`;
  return {
    title,
    content: [
      paragraph(back),
      heading(title),
      ...said(),
      paragraph(`Register: ${register}. Say which column of your list holds what. Columns that lead nowhere are never read, so leave out names, addresses and whatever isn't listed.`),
      form(desk, authority, registers, mappings, source),
    ],
  };
}

function form(desk: Desk, authority: string, registers: Registers, mappings: Mappings, source: Source | undefined): HTMLElement {
  const name = words("A name for the source", "Small letters, digits and hyphens, such as case-system.", "Give the source a name.", 40);
  const dates = listed("How dates are written", mappings.dates.map((format) => [format, format] as const), "Choose how dates are written.", "Choose …", source?.dates);
  const sheet = words("Sheet", "For workbooks with several sheets: the name of the one to read. Else leave it empty.", "", 31, source?.sheet);
  const columns = columnsTable(mappings.fields, source?.columns ?? []);
  const problem = element("div", { class: "fault", role: "alert" });
  const button = element("button", { type: "submit" }, "Save how it is read");
  const made = element("form", { novalidate: "", "aria-label": "Mapping" }, ...(source === undefined ? [name.element] : []), dates.element, sheet.element, ...columns.nodes, problem, button);
  const save = async (): Promise<void> => {
    const saved = await registers.saveMapping({
      subject: mappings.subject,
      source: source?.source ?? name.value() ?? "",
      version: source?.version ?? 0,
      sheet: sheet.value() ?? "",
      dates: dates.value() ?? "",
      columns: columns.value(),
    });
    await tell(desk, `Saved as version ${saved.version}. Choose ${saved.source} as the place that your file comes from.`, `/registers/${authority}`);
  };
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    const lacking = [...(source === undefined ? [name] : []), dates].find((field) => field.value() === undefined);
    if (lacking !== undefined) {
      problem.replaceChildren(paragraph(lacking.missing));
      lacking.focus();
    } else if (!button.disabled) {
      button.disabled = true;
      save()
        .catch((failure: Error) => problem.replaceChildren(...[failure.message, ...(failure instanceof Refused ? failure.errors : [])].map((sentence) => paragraph(sentence.replaceAll(/the field ([A-Za-z]+)/g, (_, field: string) => `‘${label(field)}’`)))))
        .finally(() => (button.disabled = false));
    }
  });
  return made;
}
