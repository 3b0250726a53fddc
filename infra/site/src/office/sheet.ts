import { element } from "../dom.js";

let loaded: Promise<void> | undefined;

/** Loads the styles that only these pages need, once; without them a page still says all it has to say. */
export function sheet(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const wanted = element("link", { rel: "stylesheet", href: "/office.css" });
    wanted.addEventListener("load", () => resolve());
    wanted.addEventListener("error", () => resolve());
    document.head.append(wanted);
  });
  return loaded;
}
