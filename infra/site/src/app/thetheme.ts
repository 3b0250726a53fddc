import { paragraph } from "./view.js";

/** What the cases of a round have in common, where its officers agreed on something: to be looked at in each of them. */
export const theTheme = ({ theme }: { readonly theme: string | null }): HTMLElement[] => (theme === null ? [] : [paragraph(`The theme of this round: ${theme}.`)]);
