import { element } from "../dom.js";
import type { OpenAudit } from "../form/openaudit.js";
import type { Papers } from "./api.js";
import { pages } from "./pages.js";
import { button, paragraph } from "./view.js";
import { count } from "./words.js";

/** The papers that will be read here and can't yet. */
export function awaited({ way, what, sheets: ready, missing, contributed }: Papers): string[] {
  const waived = (one: string): boolean => contributed.some(({ paper, state }) => paper === one && state === "not-expected");
  return way === "bundle" ? what.filter((one) => !missing.includes(one) && !waived(one) && !ready.some((sheet) => sheet.what === one)) : [];
}

/** The papers that an auditor reads here, one open at a time. */
export function sheets(open: OpenAudit): HTMLElement[] {
  const { sheets: ready } = open.audit.papers;
  const waiting = awaited(open.audit.papers);
  const place = element("div", { tabindex: "-1" });
  const rows = ready.map(({ paper, what: name, pages: many }) => {
    const show = (): void => {
      place.replaceChildren(
        element("h3", {}, `The ${name}`),
        button("Close it", () => close(), "quiet"),
        pages({ what: name, count: many, page: (number) => open.page(paper, number) }),
      );
      place.closest(".desk")?.classList.add("reading");
      place.focus();
    };
    return element("li", {}, button(`Read the ${name}`, show, "quiet"), ` (${count(many, "page")})`);
  });

  function close(): void {
    place.closest(".desk")?.classList.remove("reading");
    place.closest("details")?.querySelector("button")?.focus();
    place.replaceChildren();
  }

  return [
    ...(rows.length === 0 ? [] : [element("ul", {}, ...rows)]),
    ...(waiting.length === 0 ? [] : [paragraph(`Not ready yet: ${waiting.join(", ")}. They are redacted and checked first.`)]),
    place,
  ];
}
