import { link, paragraph } from "../app/view.js";
import { element } from "../dom.js";

const KINDS: Readonly<Record<string, string>> = {
  pdf: "The report as a PDF document, to read and print",
  html: "The report as a web page, to read on any screen",
  xlsx: "Its figures as a workbook",
  json: "Its figures as data",
};

/** A report's files, by name, to download. */
export function downloads(files: Readonly<Record<string, string>>): HTMLElement[] {
  const sorted = Object.entries(files).sort(([one], [other]) => order(one) - order(other));
  return [
    element("h2", {}, "Download"),
    element("ul", { class: "files" }, ...sorted.map(([name, address]) => element("li", {}, link(address, KINDS[ending(name)] ?? name), ` (${ending(name).toUpperCase()})`))),
    paragraph("These links hold for ten minutes; load the page again for new ones."),
  ];
}

const ending = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** What people read first comes first. */
function order(name: string): number {
  const place = Object.keys(KINDS).indexOf(ending(name));
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}
