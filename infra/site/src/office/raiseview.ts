import { heading, link, paragraph, type View } from "../app/view.js";
import { moment } from "../app/words.js";
import { element } from "../dom.js";
import { asking } from "./asking.js";
import { Concerns, type Raised, type Route } from "./concerns.js";
import { NAMES, ONCE, progress } from "./concernwords.js";
import { said, tell, type Desk } from "./desk.js";
import { one } from "./field.js";
import { longWords } from "./longwords.js";
import { table } from "./table.js";

const LONGEST = 4000;

const KINDS = [
  ["safeguarding", "A safeguarding concern: somebody may not be safe"],
  ["remedial-action", "A remedial action: something in this case must be put right now"],
] as const;

/** Where an auditor raises what can't wait until the audit is submitted: the authority's own routes first. */
export async function raiseView(desk: Desk, authority: string, audit: string): Promise<View> {
  const concerns = new Concerns(desk.calls, authority);
  const { routes, raised } = await concerns.before(audit);
  const key = crypto.randomUUID();
  const form = asking({
    title: "Raise it here too",
    fields: [
      one("What is it?", KINDS, "Choose what it is."),
      longWords(
        "What have you seen?",
        "Only those who are told read it, after signing in; no mail holds a word of it. Up to 4,000 characters.",
        "Say in a few words what you have seen.",
        LONGEST,
      ),
    ],
    act: "Raise it now",
    unsure: ONCE,
    run: async ([kind = "", words = ""]) => {
      const { told } = await concerns.raise(audit, key, kind, words);
      await tell(desk, `It is raised. ${told.length === 0 ? "Those who must know are told within minutes" : `Told now: ${told.join(", ")}`}.`);
    },
  });
  return {
    title: "Raise a concern",
    content: [
      paragraph(link(`/audits/${authority}/${audit}`, "Back to the audit")),
      heading("Raise a concern"),
      ...said(),
      element("section", { class: "routes", "aria-labelledby": "routes" }, ...local(routes, "What you raise on this page adds to the route below and never replaces it.")),
      element("h2", {}, "Then raise it here too"),
      paragraph("This doesn't wait for your audit: the case worker, the team manager and the QA officers are told at once. Your answers stay as they are."),
      form,
      ...(raised.length === 0 ? [] : [earlier(raised)]),
    ],
  };
}

/** The authority's own routes, with what a page adds to them. */
export function local(routes: readonly Route[], beside: string): Node[] {
  return [
    element("h2", { id: "routes" }, "First: your own safeguarding route"),
    paragraph(`If somebody is in danger now, ring 999. ${beside}`),
    element("ul", {}, ...routes.map((route) => element("li", {}, element("strong", {}, route.title), `. ${route.purpose}. `, ...reached(route)))),
  ];
}

function reached({ phone, web }: Route): (Node | string)[] {
  if (phone === "" && web === "") {
    return [element("em", {}, "How to reach it isn't given in your authority's framework: use the number you work by.")];
  }
  const ring = phone === "" ? [] : [link(`tel:${phone.replaceAll(/[^+\d]/g, "")}`, `Ring ${phone}`), " "];
  return web === "" ? ring : [...ring, link(web, web)];
}

function earlier(raised: readonly Raised[]): HTMLElement {
  return table(
    "Raised in this audit",
    ["What", "Raised", "How it stands"],
    raised.map(({ kind, raisedAt, state }) => [NAMES[kind], moment(raisedAt), progress(state)]),
  );
}
