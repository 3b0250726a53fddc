const utf8 = new TextEncoder();

/** The 64 hexadecimal digits of the SHA-256 of a text's UTF-8. */
export async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8.encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
