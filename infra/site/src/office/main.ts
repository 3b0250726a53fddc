import { plain, link, type View } from "../app/view.js";
import { agreementsView } from "./agreementsview.js";
import { answeredView } from "./answeredview.js";
import { answersPage } from "./answerspage.js";
import { boardView } from "./boardview.js";
import { calendarView } from "./calendarview.js";
import { caseView } from "./caseview.js";
import { comparisonView } from "./comparisonview.js";
import { concernsView } from "./concernsview.js";
import { concernView } from "./concernview.js";
import { authorityChoice, type Desk } from "./desk.js";
import { draftView } from "./draftview.js";
import { figuresView } from "./figuresview.js";
import { findingsView } from "./findingsview.js";
import { findingView } from "./findingview.js";
import { instrumentsView } from "./instrumentsview.js";
import { instrumentView } from "./instrumentview.js";
import { looksView } from "./looksview.js";
import { mappingView } from "./mappingview.js";
import { papersView } from "./papersview.js";
import { paperView } from "./paperview.js";
import { pastView } from "./pastview.js";
import { peopleView } from "./peopleview.js";
import { practicesView } from "./practicesview.js";
import { raiseView } from "./raiseview.js";
import { registersView } from "./registersview.js";
import { reportView } from "./reportview.js";
import { reportsView } from "./reportsview.js";
import { roundsView } from "./roundsview.js";
import { sessionView } from "./sessionview.js";
import { sheet } from "./sheet.js";
import { trialView } from "./trialview.js";
import { uploadView } from "./uploadview.js";

/** The pages of those who run the rounds, read reports, raise concerns or are told of them, keep the record of a session, practise, look back, or read what audits found of their work, by the parts of their address. */
export async function office(desk: Desk, parts: string[]): Promise<View> {
  await sheet();
  const view = await page(desk, parts);
  const [first] = view.content;
  if (first instanceof HTMLElement) {
    first.classList.add("office"); // tables need the whole width, and pages shouldn't jump from one to the next
  }
  return view;
}

async function page(desk: Desk, [name = "", ...rest]: string[]): Promise<View> {
  const [authority, one, draw, drawn, paper] = rest;
  switch (name) {
    case "rounds":
      if (authority === undefined || one === undefined) {
        return roundsView(desk);
      }
      if (draw === "answers") {
        return drawn === undefined ? answeredView(desk, authority, one) : answersPage(desk, authority, one, drawn);
      }
      if (draw === undefined || drawn === undefined) {
        return boardView(desk, authority, one);
      }
      return (paper === "looks" ? looksView : caseView)(desk, { authority, cycle: one, draw, drawId: drawn });
    case "papers":
      return authority === undefined || one === undefined || draw === undefined || drawn === undefined || paper === undefined
        ? papersView(desk)
        : paperView(desk, { authority, cycle: one, draw, drawId: drawn, paper });
    case "registers":
      if (authority === undefined) {
        return authorityChoice(desk, "Registers", "/registers");
      }
      if (one === "mappings" && draw !== undefined) {
        return mappingView(desk, authority, draw, drawn);
      }
      return one === undefined ? registersView(desk, authority) : uploadView(desk, authority, one);
    case "calendar":
      return authority === undefined ? authorityChoice(desk, "Calendar", "/calendar") : calendarView(desk, authority, one);
    case "people":
      return authority === undefined ? authorityChoice(desk, "People", "/people", desk.who.keepers()) : peopleView(desk, authority);
    case "agreements":
      return authority === undefined ? authorityChoice(desk, "Agreements", "/agreements") : agreementsView(desk, authority);
    case "instruments":
      if (authority === undefined) {
        return authorityChoice(desk, "Instruments", "/instruments");
      }
      if (one === "practice") {
        return draw === undefined ? practicesView(desk, authority) : comparisonView(desk, authority, draw);
      }
      return one === undefined || draw === undefined ? instrumentsView(desk, authority) : instrumentView(desk, authority, one, draw);
    case "practice":
      return trialView(desk, authority ?? "", one ?? "", draw);
    case "reports":
      if (authority === undefined || one === undefined) {
        return reportsView(desk);
      }
      return reportPage(desk, authority, one, draw);
    case "concerns":
      return authority === undefined || one === undefined ? concernsView(desk) : concernView(desk, authority, one);
    case "findings":
      return authority === undefined || one === undefined || draw === undefined ? findingsView(desk) : findingView(desk, authority, one, draw);
    case "audits":
      if (one === undefined) {
        return pastView(desk);
      }
      return draw === "session" ? sessionView(desk, authority ?? "", one) : raiseView(desk, authority ?? "", one);
    default:
      return plain("Not found", ["There is no such page."], link("/", "To the front page"));
  }
}

/** What there is to see of one report. */
function reportPage(desk: Desk, authority: string, cycle: string, what = ""): Promise<View> {
  switch (what) {
    case "draft":
      return draftView(desk, authority, cycle);
    case "figures":
      return figuresView(desk, authority, cycle);
    default:
      return reportView(desk, authority, cycle);
  }
}
