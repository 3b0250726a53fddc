import type { Session } from "./session.js";
import { button, plain, type View } from "./view.js";

/** The way back from the provider: on to where one was going, or to the window that waits for the sign-in. */
export async function signedIn(session: Session, go: (path: string) => void): Promise<View> {
  const again = button("Sign in", () => void session.leave("/audits"));
  const search = new URLSearchParams(location.search);
  history.replaceState(null, "", location.pathname);
  try {
    const path = await session.arrive(search);
    if (path !== undefined) {
      go(path);
      return plain("Signed in", ["One moment …"]);
    }
  } catch {
    return plain("You aren't signed in", ["The sign-in didn't come through. Please try again."], again);
  }
  if (await session.handOver(search)) {
    close();
    return plain("You are signed in again", ["Go back to the window with your audit; your answers are being saved there. You can close this one."]);
  }
  return plain("You aren't signed in", ["This address is only passed through on the way back from signing in."], again);
}
