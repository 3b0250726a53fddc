import { byId, element } from "../dom.js";
import type { View } from "./view.js";

/** For so many milliseconds the page before stays in sight. */
const PATIENCE = 400;

/** What makes the view of a path; null for one that isn't this document's. */
export type Routes = (path: string) => (() => Promise<View>) | null;

/** Shows what belongs to the address, one view at a time, without leaving the document. */
export class Router {
  private readonly main = byId("main", HTMLElement);
  private shown: View | undefined;
  private turn = 0;

  /** Makes views by routes; tells whenever another is in sight. */
  constructor(
    private readonly routes: Routes,
    private readonly changed: () => void,
  ) {
    addEventListener("popstate", () => void this.show());
    document.addEventListener("click", (event) => this.follow(event));
  }

  /** Goes to another address of this document. */
  go(path: string): Promise<void> {
    history.pushState(null, "", path);
    return this.show();
  }

  /** Goes to an address in the place of the present one. */
  replace(path: string): Promise<void> {
    history.replaceState(null, "", path);
    return this.show();
  }

  /** Shows the present address anew; focus goes to its heading, or to the place that the address names. */
  async show(first = false): Promise<void> {
    const turn = ++this.turn;
    const make = this.routes(location.pathname);
    if (make === null) {
      location.reload();
      return;
    }
    const waiting = setTimeout(() => this.wait(), PATIENCE);
    const view = await make().finally(() => clearTimeout(waiting));
    if (turn !== this.turn) {
      view.leave?.();
      return;
    }
    this.shown?.leave?.();
    this.shown = view;
    document.title = `${view.title} – SEND QA`;
    this.main.replaceChildren(...view.content);
    this.changed();
    this.aim(first);
  }

  private wait(): void {
    document.title = "One moment … – SEND QA";
    this.main.replaceChildren(element("p", { role: "status" }, "One moment …"));
  }

  private aim(first: boolean): void {
    const place = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place !== null) {
      focusOn(place);
    } else if (!first) {
      scrollTo(0, 0);
      this.main.querySelector("h1")?.focus();
    }
  }

  private follow(event: MouseEvent): void {
    const anchor = event.target instanceof Element ? event.target.closest("a") : null;
    const aside = event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (anchor === null || aside || anchor.target !== "" || anchor.origin !== location.origin) {
      return;
    }
    const here = anchor.pathname === location.pathname && anchor.search === location.search;
    if (here && anchor.hash !== "") {
      const place = document.getElementById(decodeURIComponent(anchor.hash.slice(1)));
      if (place !== null) {
        event.preventDefault();
        focusOn(place);
      }
    } else if (this.routes(anchor.pathname) !== null) {
      event.preventDefault();
      void this.go(anchor.pathname + anchor.search + anchor.hash);
    }
  }
}

/** Takes focus to a place: to its field if it has one, else to the place itself. */
export function focusOn(place: HTMLElement): void {
  const field = place.querySelector<HTMLElement>("input:checked, input:not([type=radio]), textarea, input, button");
  place.scrollIntoView({ block: "start" });
  if (field !== null && place.classList.contains("question")) {
    field.focus({ preventScroll: true });
    return;
  }
  if (!place.hasAttribute("tabindex")) {
    place.setAttribute("tabindex", "-1");
  }
  place.focus({ preventScroll: true });
}
