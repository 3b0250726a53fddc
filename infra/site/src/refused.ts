/** Says what is wrong with a certificate and where, in a sentence for whoever brought it. */
export class Refused extends Error {}
