import { element } from "../dom.js";

/** What a route shows: a title for the window, and the content whose first heading names the page. */
export interface View {
  readonly title: string;
  readonly content: readonly Node[];
  /** Called when another view takes its place. */
  readonly leave?: () => void;
}

export const link = (address: string, words: string, attributes: Record<string, string> = {}): HTMLAnchorElement =>
  element("a", { href: address, ...attributes }, words);

export const paragraph = (...content: (Node | string)[]): HTMLElement => element("p", {}, ...content);

/** The heading that names a page; focus goes to it whenever the page changes. */
export const heading = (words: string): HTMLElement => element("h1", { tabindex: "-1" }, words);

/** A button that does something on this page. */
export function button(words: string, act: () => void, kind = ""): HTMLButtonElement {
  const made = element("button", { type: "button", ...(kind === "" ? {} : { class: kind }) }, words);
  made.addEventListener("click", act);
  return made;
}

/** A list of facts: what it is, and how it is. */
export const facts = (rows: readonly (readonly [string, string])[]): HTMLElement =>
  element("dl", {}, ...rows.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));

/** A page with more right below the heading that names it. */
export const belowHeading = (view: View, ...more: Node[]): View => ({
  ...view,
  content: view.content.flatMap((node) => (node instanceof HTMLHeadingElement && node.tagName === "H1" ? [node, ...more] : [node])),
});

/** A page that says in a sentence why there is nothing else to see, with ways on. */
export function plain(title: string, sentences: readonly string[], ...ways: Node[]): View {
  return { title, content: [heading(title), ...sentences.map((sentence) => paragraph(sentence)), ...ways.map((way) => paragraph(way))] };
}
