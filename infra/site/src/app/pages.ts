import { element } from "../dom.js";
import { excuse } from "./choosing.js";
import { button } from "./view.js";

/** A paper whose pages are pictures. */
export interface Leaflet {
  /** What it is, such as "advice". */
  readonly what: string;
  readonly count: number;
  page(number: number): Promise<Blob>;
  /** Told of each page that is in sight. */
  seen?(number: number): void;
}

/**
 * One page of a paper at a time. They are drawn rather than linked, so that there is nothing to be saved by mistake; who
 * can't see them hears which page it is, and below whom to ask for another form.
 */
export function pages({ what, count, page, seen }: Leaflet): HTMLElement {
  const canvas = element("canvas", { role: "img", "aria-label": "" });
  const frame = element("div", { class: "sheetframe", role: "region", tabindex: "0", "aria-label": `Pages of the ${what}` }, canvas);
  const status = element("p", { role: "status" });
  const problem = element("p", { class: "fault", role: "alert" });
  const back = button("Page before", () => void show(at - 1), "second");
  const on = button("Next page", () => void show(at + 1), "second");
  const size = button("Larger", () => resize(), "second");
  let at = 0;

  function resize(): void {
    const large = frame.classList.toggle("large");
    size.setAttribute("aria-pressed", String(large));
  }

  async function show(number: number): Promise<void> {
    if (number < 1 || number > count) {
      return;
    }
    at = number;
    problem.textContent = "";
    try {
      const picture = await createImageBitmap(await page(number));
      if (at === number) {
        draw(picture);
        seen?.(number);
      }
    } catch (failure) {
      excuse(problem, failure as Error);
    }
  }

  function draw(picture: ImageBitmap): void {
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
    const words = `Page ${at} of ${count} of the ${what}`;
    canvas.setAttribute("aria-label", words);
    status.textContent = words;
    back.setAttribute("aria-disabled", String(at === 1));
    on.setAttribute("aria-disabled", String(at === count));
    frame.scrollTo(0, 0);
  }

  size.setAttribute("aria-pressed", "false");
  void show(1);
  return element(
    "div",
    { class: "pages" },
    status,
    element("p", { class: "ways" }, back, " ", on, " ", size),
    problem,
    frame,
    element("p", { class: "hint" }, "Pages are pictures with your name in them. If you need them in another form, such as read out or in large print, ask your QA officer."),
  );
}
