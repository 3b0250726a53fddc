/** A sample beside the frame that it was drawn from, value by value. */
export interface Profile {
  readonly register: number;
  readonly frame: number;
  readonly sample: number;
  readonly values: readonly Value[];
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly emptyCells: readonly { readonly cell: string; readonly count: number }[];
}

/** One value of an attribute: how many have it in the register, of those who could be drawn, and in the sample. */
export interface Value {
  readonly attribute: string;
  readonly value: string;
  readonly register: number;
  readonly frame: number;
  readonly sample: number;
  readonly neverDrawn: boolean;
}

/** The values by attribute, in their order, and last the cases of which the register doesn't say it. */
export function byAttribute(profile: Profile): Map<string, Value[]> {
  const attributes = new Map<string, Value[]>();
  profile.values.forEach((one) => attributes.set(one.attribute, [...(attributes.get(one.attribute) ?? []), one]));
  attributes.forEach((values, attribute) => {
    const rest = (number: "register" | "frame" | "sample"): number => profile[number] - values.reduce((sum, one) => sum + one[number], 0);
    if (rest("register") > 0) {
      values.push({ attribute, value: "", register: rest("register"), frame: rest("frame"), sample: rest("sample"), neverDrawn: false });
    }
  });
  return attributes;
}

/** What share of the sample would have to be of other values to have the frame's shares: from 0 to 1. */
export function distance(values: readonly Value[], { frame, sample }: Profile): number {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return values.reduce((sum, one) => sum + Math.abs(share(one.sample, sample) - share(one.frame, frame)), 0) / 2;
}
