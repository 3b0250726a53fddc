import { heading, link, paragraph, type View } from "../app/view.js";
import { count } from "../app/words.js";
import { element } from "../dom.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { previewed } from "./preview.js";
import { Registers, type Upload } from "./registers.js";

const AGAIN = 2000;

/** What became of an upload so far; as long as it is being read, the page looks again by itself. */
export async function uploadView(desk: Desk, authority: string, upload: string): Promise<View> {
  const registers = new Registers(desk.calls, authority);
  const found = await registers.upload(upload);
  const content = await shown(desk, registers, upload, found);
  const stop = watch(registers, upload, found, () => void desk.router.show());
  return {
    title: titles[found.state],
    content: [paragraph(link(`/registers/${authority}`, "All uploads, or another file")), heading(titles[found.state]), ...said(), ...content],
    leave: stop,
  };
}

/** Looks again until there is something new to show, so that nobody who is reading is interrupted before. */
function watch(registers: Registers, upload: string, { state }: Upload, changed: () => void): () => void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    // Without an answer it is simply asked again.
    const now = await registers.upload(upload).catch(() => ({ state }));
    if (now.state !== state) {
      changed();
    } else if (wait !== undefined) {
      wait = setTimeout(() => void look(), AGAIN);
    }
  };
  if (state === "waiting" || state === "reading") {
    wait = setTimeout(() => void look(), AGAIN);
  }
  return () => {
    clearTimeout(wait);
    wait = undefined;
  };
}

const titles: Readonly<Record<Upload["state"], string>> = {
  waiting: "The register is on its way",
  reading: "The register is being read",
  previewed: "Look before you take it",
  accepted: "The register is in",
  unchanged: "The register was in already",
  refused: "The register was refused",
};

async function shown(desk: Desk, registers: Registers, upload: string, found: Upload): Promise<Node[]> {
  switch (found.state) {
    case "waiting":
      return [paragraph("The file hasn't arrived yet. This page looks again by itself.")];
    case "reading":
      return [paragraph("This takes a minute at most. The page looks again by itself, and a mail tells you too.")];
    case "previewed":
      return [counts(found, () => "would be"), ...nextDraw(found), ...refused(found), take(desk, registers, upload, found), ...previewed(await registers.preview(upload))];
    case "refused":
      return [...refused(found), paragraph("Nothing was taken. Correct the file and upload it again. If only its columns are called otherwise, say once, under “My list has other columns” where you uploaded it, which of them holds what.")];
    case "accepted":
    case "unchanged":
      return [
        ...(found.state === "unchanged" ? [paragraph("A register with the very same rows had come in before, so nothing has changed.")] : []),
        counts(found, (rows) => (rows === 1 ? "was" : "were")),
        ...nextDraw(found),
        ...refused(found),
      ];
  }
}

const counts = ({ accepted, rejected }: Upload, verb: (rows: number) => string): HTMLElement =>
  element("p", { class: "counts" }, `${count(accepted, "row")} ${verb(accepted)} accepted, ${rejected.toLocaleString("en-GB")} ${verb(rejected)} refused.`);

const nextDraw = ({ nextDraw: sentence, complete }: Upload): HTMLElement[] => (sentence === null ? [] : [element("p", complete ? {} : { class: "notice" }, sentence)]);

function take(desk: Desk, registers: Registers, upload: string, { accepted, complete }: Upload): HTMLElement {
  return change(desk, {
    title: "Take this register",
    will: [
      complete ? `${count(accepted, "row")} become the register that the next draws are made from, unless a newer one comes in before.` : `${count(accepted, "row")} come in, and no draw takes them.`,
      "The uploaded file itself is deleted after a few days.",
    ],
    act: "Take the register",
    run: async () => {
      await registers.take(upload);
      return "The register is being taken.";
    },
  });
}

function refused({ reasons, rejected, rejectedRowsUrl }: Upload): Node[] {
  const more = rejected > reasons.length ? [paragraph(`These are the first; ${count(rejected, "row")} were refused in all.`)] : [];
  return [
    ...(reasons.length === 0 ? [] : [element("h2", {}, "What was refused, and why"), element("ul", { class: "refused" }, ...reasons.map((reason) => element("li", {}, reason))), ...more]),
    ...(rejectedRowsUrl === null ? [] : [paragraph(link(rejectedRowsUrl, "Download all refused rows (CSV)"), ": line, column, what is wrong and what to do, without names.")]),
  ];
}
