/** Orders texts by their UTF-8 bytes, which is the order of their code points; JavaScript's own differs above U+FFFF. */
export function byUtf8(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at++) {
    const difference = rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}

/** Half a surrogate pair starts a code point above all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

/** The first place whose text doesn't come after the one before it, or -1. */
export function outOfOrder(texts: string[]): number {
  return texts.findIndex((text, index) => index > 0 && byUtf8(texts[index - 1] ?? "", text) >= 0);
}
