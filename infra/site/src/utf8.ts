import { Refused } from "./refused.js";

/** The text of UTF-8 bytes; refuses bytes that are no UTF-8, and says where the first one stands, counted from 1. */
export function textOf(utf8: Uint8Array<ArrayBuffer>): string {
  try {
    return decoder().decode(utf8);
  } catch {
    throw new Refused(`Byte ${soundBytes(utf8) + 1}: here the bytes aren't UTF-8; save the text as UTF-8`);
  }
}

/** How many bytes at the start are whole characters, found by halving. */
function soundBytes(utf8: Uint8Array<ArrayBuffer>): number {
  let sound = 0;
  let unsound = utf8.length + 1;
  while (unsound - sound > 1) {
    const half = Math.floor((sound + unsound) / 2);
    if (begun(utf8.subarray(0, half)) === null) {
      unsound = half;
    } else {
      sound = half;
    }
  }
  return new TextEncoder().encode(begun(utf8.subarray(0, sound)) ?? "").length;
}

/** The whole characters of a beginning, whose last one may be cut off; null if no text begins so. */
function begun(utf8: Uint8Array<ArrayBuffer>): string | null {
  try {
    return decoder().decode(utf8, { stream: true });
  } catch {
    return null;
  }
}

const decoder = (): TextDecoder => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
