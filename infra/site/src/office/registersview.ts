import { heading, link, paragraph, type View } from "../app/view.js";
import { element } from "../dom.js";
import { said, tell, type Desk } from "./desk.js";
import { put, Registers, type Mappings } from "./registers.js";
import { uploadList } from "./uploadlist.js";

/** Where a register's file is chosen and sent. */
export async function registersView(desk: Desk, authority: string): Promise<View> {
  const registers = new Registers(desk.calls, authority);
  const [first, uploaded] = await Promise.all([registers.mappings(""), uploadList(registers, authority)]);
  return {
    title: "Registers",
    content: [
      heading("Registers"),
      ...said(),
      paragraph(
        "Samples are drawn from registers. Upload a list from your case system: you see what would be read before anything is taken.",
        " Names never get into SEND QA; birth dates become age groups, case numbers are kept apart.",
      ),
      element("h2", {}, "Upload a register"),
      form(desk, authority, registers, first),
      ...uploaded,
    ],
  };
}

function form(desk: Desk, authority: string, registers: Registers, first: Mappings): HTMLElement {
  const subject = choice("subject", first.registers.map((one) => [one.subject, one.title]));
  const source = element("select", { id: "source" });
  const ways = element("ul", {});
  const show = (mappings: Mappings): void => {
    source.replaceChildren(...sources(mappings));
    ways.replaceChildren(...mappingWays(authority, mappings));
  };
  show(first);
  let shown = first.subject;
  const other = async (): Promise<void> => {
    const asked = subject.value;
    problem.textContent = "";
    try {
      const mappings = await registers.mappings(asked);
      if (asked === subject.value) {
        shown = asked;
        show(mappings);
      }
    } catch (failure) {
      subject.value = shown;
      problem.textContent = `${(failure as Error).message} The register stays the one before; check your connection, then choose the other one again.`;
    }
  };
  subject.addEventListener("change", () => void other());
  const file = element("input", { type: "file", id: "file", accept: ".csv,.xlsx", "aria-describedby": "file-hint" });
  const problem = element("p", { class: "fault", role: "alert" });
  const bar = element("progress", { max: "1", value: "0", hidden: "", "aria-label": "How much of the file has been sent" });
  const status = element("p", { role: "status" });
  const button = element("button", { type: "submit" }, "Upload and look");
  const made = element(
    "form",
    { novalidate: "", "aria-label": "Upload a register" },
    field("Which register?", subject),
    field("Where does the file come from?", source),
    element("details", {}, element("summary", {}, "My list has other columns"), paragraph("Say once which column of your list holds what; then choose it above."), ways),
    field("The file", file, element("p", { class: "hint", id: "file-hint" }, "A CSV file of at most 50 MB, or an Excel workbook (.xlsx) of at most 16 MB.")),
    problem,
    button,
    bar,
    status,
  );
  const send = async (chosen: File): Promise<void> => {
    const prepared = await registers.prepare({ fileName: chosen.name, size: chosen.size, subject: subject.value, source: source.value });
    bar.hidden = false;
    status.textContent = "The file is on its way …";
    await put(chosen, prepared, (part) => (bar.value = part));
    await tell(desk, "The file has arrived and is being read.", `/registers/${authority}/${prepared.upload}`);
  };
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    const [chosen] = file.files ?? [];
    problem.textContent = chosen === undefined ? "Choose the file." : "";
    if (chosen === undefined) {
      file.focus();
    } else if (!button.disabled) {
      button.disabled = true;
      send(chosen).catch((failure: Error) => {
        bar.hidden = true;
        status.textContent = "";
        problem.textContent = failure.message;
        button.disabled = false;
        button.focus();
      });
    }
  });
  return made;
}

/** The framework's own layout, then what is read by a mapping. */
const sources = ({ sources: all }: Mappings): HTMLOptionElement[] => [
  element("option", { value: "" }, "The layout that the framework describes"),
  ...all.filter(({ faults }) => faults.length === 0).map(({ source, title }) => element("option", { value: source }, title === "" ? `Saved mapping: ${source}` : title)),
];

/** To how each source is read, and to another one. */
const mappingWays = (authority: string, { subject, sources: all }: Mappings): HTMLElement[] => {
  const path = `/registers/${authority}/mappings/${subject}`;
  return [
    ...all.map(({ source, title, faults }) =>
      element("li", {}, link(`${path}/${source}`, `Change how ${title === "" ? source : title} is read`), faults.length === 0 ? "" : ": it doesn't fit the register yet"),
    ),
    element("li", {}, link(path, "Map the columns of a new source")),
  ];
};

const choice = (id: string, options: readonly (readonly [string, string])[]): HTMLSelectElement =>
  element("select", { id }, ...options.map(([value, words]) => element("option", { value }, words)));

const field = (label: string, input: HTMLElement, ...hint: Node[]): HTMLElement =>
  element("div", { class: "question" }, element("label", { for: input.id }, label), ...hint, input);
