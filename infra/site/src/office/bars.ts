const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 300;
const HEIGHT = 18;

/** A part of a bar: how long it is, and how it is filled. */
export interface Part {
  readonly length: number;
  readonly look: string;
}

/**
 * A bar in parts, beside the figures that say the same in words, so that readers of the page by ear lose nothing.
 *
 * @param whole how much the full width stands for
 * @param mark where a target lies
 */
export function bar(parts: readonly Part[], whole: number, mark?: number): SVGElement {
  const svg = made("svg", { class: "bar", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true", focusable: "false", preserveAspectRatio: "none" });
  svg.append(made("rect", { class: "ground", x: 0, y: 0, width: WIDTH, height: HEIGHT }));
  let start = 0;
  for (const { length, look } of parts) {
    const width = whole === 0 ? 0 : (WIDTH * length) / whole;
    svg.append(made("rect", { class: look, x: start, y: 0, width, height: HEIGHT }));
    start += width;
  }
  if (mark !== undefined && whole > 0) {
    svg.append(made("rect", { class: "mark", x: (WIDTH * mark) / whole - 1, y: 0, width: 2, height: HEIGHT }));
  }
  return svg;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, String(value)));
  return element;
}
