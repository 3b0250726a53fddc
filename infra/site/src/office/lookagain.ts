import { button, paragraph } from "../app/view.js";
import { tell, type Desk } from "./desk.js";

/** Loads what the page shows anew, without leaving it: a reload would ask to sign in again. */
export const lookAgain = (desk: Desk): HTMLElement => paragraph(button("Look again", () => void tell(desk, "This is how it stands now."), "second"));
