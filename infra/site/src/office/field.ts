import { element } from "../dom.js";

/** Something to fill in before a change is made. */
export interface Field {
  readonly element: HTMLElement;
  /** What was filled in; undefined if it is still missing, and then what to do about it. */
  value(): string | undefined;
  readonly missing: string;
  focus(): void;
}

let fields = 0;
const next = (): string => `field-${++fields}`;

/** One of a few, all in sight; one may be chosen already. */
export function one(legend: string, options: readonly (readonly [string, string])[], missing: string, chosen = ""): Field {
  const name = next();
  const inputs = options.map(([value, words]) => {
    const input = element("input", { type: "radio", name, id: `${name}-${value}`, value, ...(value === chosen ? { checked: "" } : {}) });
    return { input, row: element("div", { class: "option" }, input, element("label", { for: input.id }, words)) };
  });
  return {
    element: element("fieldset", { class: "question" }, element("legend", {}, legend), ...inputs.map(({ row }) => row)),
    value: () => inputs.find(({ input }) => input.checked)?.input.value,
    missing,
    focus: () => inputs[0]?.input.focus(),
  };
}

/** Some of a few, or none; what is chosen comes in lines. */
export function several(legend: string, options: readonly (readonly [string, string])[], chosen: readonly string[]): Field {
  const name = next();
  const inputs = options.map(([value, words], at) => {
    const input = element("input", { type: "checkbox", name, id: `${name}-${at}`, value, ...(chosen.includes(value) ? { checked: "" } : {}) });
    return { input, row: element("div", { class: "option" }, input, element("label", { for: input.id }, words)) };
  });
  return {
    element: element("fieldset", { class: "question" }, element("legend", {}, legend), ...inputs.map(({ row }) => row)),
    value: () => inputs.filter(({ input }) => input.checked).map(({ input }) => input.value).join("\n"),
    missing: "",
    focus: () => inputs[0]?.input.focus(),
  };
}

/** One of many, from a list that opens. */
export function listed(label: string, options: readonly (readonly [string, string])[], missing: string, first = "Choose …", value = ""): Field {
  const id = next();
  const select = element("select", { id }, element("option", { value: "" }, first), ...options.map(([option, words]) => element("option", { value: option }, words)));
  select.value = value;
  return framed(id, label, "", select, missing);
}

/** A few words. */
export function words(label: string, hint: string, missing: string, most = 200, value = ""): Field {
  const id = next();
  return framed(id, label, hint, element("input", { id, type: "text", class: "short long", maxlength: String(most), autocomplete: "off", value }), missing);
}

/** A day, which may stand already. */
export function day(label: string, hint: string, missing: string, value = ""): Field {
  const id = next();
  return framed(id, label, hint, element("input", { id, type: "date", class: "short", value }), missing);
}

/** The same, which may stay empty, but not half filled in or hold what it can't. */
export function maybe(field: Field): Field {
  const input = field.element.querySelector("input");
  return { ...field, value: () => field.value() ?? (input?.value === "" && input.validity.valid ? "" : undefined) };
}

/** A whole number. */
export function number(label: string, hint: string, least: number, most: number, value: string): Field {
  const id = next();
  const input = element("input", { id, type: "number", class: "short", min: String(least), max: String(most), step: "1", value });
  return framed(id, label, hint, input, `Give a whole number from ${least} to ${most}.`);
}

function framed(id: string, label: string, hint: string, input: HTMLInputElement | HTMLSelectElement, missing: string): Field {
  const hints = hint === "" ? [] : [element("p", { class: "hint", id: `${id}-hint` }, hint)];
  if (hint !== "") {
    input.setAttribute("aria-describedby", `${id}-hint`);
  }
  return {
    element: element("div", { class: "question" }, element("label", { for: id }, label), ...hints, input),
    value: () => (input.value.trim() === "" || !input.checkValidity() ? undefined : input.value.trim()),
    missing,
    focus: () => input.focus(),
  };
}
