import { element } from "../dom.js";
import type { Elsewhere } from "./api.js";
import { paragraph } from "./view.js";

/** Says where an audit is answered if that isn't here, and under which key. */
export function elsewhere(place: Elsewhere | null): Node[] {
  if (place === null) {
    return [];
  }
  const { tool, heading, key } = place;
  return [
    element(
      "div",
      { class: "elsewhere" },
      element("p", {}, element("strong", {}, `Answer this audit in ${tool}.`), ` Enter this key there as “${heading}”: `, element("code", {}, key)),
      paragraph(`It counts as submitted once your QA officer has brought over what ${tool} exports. If you can't use ${tool}, answer here instead.`),
    ),
  ];
}
