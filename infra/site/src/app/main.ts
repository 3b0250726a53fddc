import { account } from "./account.js";
import { Api } from "./api.js";
import { Calls, Refused, SignedOut } from "./calls.js";
import { AuditDesk } from "./auditview.js";
import { loadConfig, type Config } from "./config.js";
import { home } from "./home.js";
import { Router, type Routes } from "./router.js";
import { RETURN, Session } from "./session.js";
import { signedIn } from "./signedin.js";
import { button, link, plain, type View } from "./view.js";
import { waysOf } from "./ways.js";
import { Who } from "./who.js";
import { authorityOf, work } from "./work.js";

const AUDIT = /^\/audits\/([^/]+)(?:\/([^/]+)(?:\/(review|paper))?)?\/?$/;
/** What belongs to those who run the rounds, read reports, act on concerns, keep a session's record, practise, look back or read findings; loaded when somebody goes there. */
const OFFICE = /^\/(?:(?:rounds|papers|registers|calendar|people|agreements|instruments|practice|reports|concerns|findings)(?:\/|$)|audits\/past\/?$|audits\/[^/]+\/[^/]+\/(?:concern|session)\/?$)/;

function open(config: Config): void {
  const session = new Session(config);
  const calls = new Calls(config, session);
  const api = new Api(calls);
  const who = new Who(config, calls);
  const desk = new AuditDesk(api, () => router);
  const router: Router = new Router(routes, account(session, who));

  function routes(path: string): ReturnType<Routes> {
    if (path === "/") {
      return () => home(config, session, who);
    }
    if (path === RETURN) {
      return () => signedIn(session, (on) => void (on === "/" ? start() : Promise.resolve(on)).then((path) => router.replace(path)));
    }
    if (path === "/audits" || path === "/audits/") {
      return () => guarded(() => work(config, api));
    }
    if (OFFICE.test(path)) {
      return () => guarded(async () => (await import("../office/main.js")).office({ calls, who, router, forms: desk }, parts(path)));
    }
    const found = AUDIT.exec(path);
    return found === null ? null : () => guarded(() => audit(found.slice(1).map((part) => part && decodeURIComponent(part))));
  }

  /** Where somebody begins who comes from the front page. */
  async function start(): Promise<string> {
    const [first] = await waysOf(who);
    return first?.[0] ?? "/audits";
  }

  async function audit([authority = "", name, page]: string[]): Promise<View> {
    if (name !== undefined) {
      return desk.view(authority, name, page);
    }
    const at = await authorityOf(config, api, authority);
    if (at === undefined) {
      return plain("Not found", ["You have no audit of this name. Your list of audits shows those you have."], link("/audits", "Your audits"));
    }
    void router.replace(`/audits/${at}/${authority}`);
    return plain("One moment", []);
  }

  /** A view for signed-in people: others leave for the provider and come back here. */
  async function guarded(make: () => Promise<View>): Promise<View> {
    if (!session.known) {
      await session.leave(location.pathname + location.hash);
      return plain("Signing in", ["One moment …"]);
    }
    try {
      return await make();
    } catch (failure) {
      return excuse(failure, () => void router.show());
    }
  }

  addEventListener("online", () => desk.open?.flush());
  session.onChange(() => desk.open?.flush());
  document.addEventListener("visibilitychange", () => {
    desk.open?.flush();
    if (document.visibilityState === "visible" && desk.open?.inSight === true) {
      void desk.open.lookElsewhere();
    }
  });
  addEventListener("beforeunload", (event) => {
    if (desk.open?.unsaved === true && desk.open.standing.state !== "closed") {
      event.preventDefault();
    }
  });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  void router.show(true);
}

const parts = (path: string): string[] => path.split("/").filter((part) => part !== "").map(decodeURIComponent);

function excuse(failure: unknown, again: () => void): View {
  const list = link("/audits", "Your audits");
  if (failure instanceof Refused) {
    return plain(failure.status === 403 || failure.status === 404 ? "Not found" : "Not possible", [failure.message], list);
  }
  if (failure instanceof SignedOut) {
    return plain("You have been signed out", ["Sign in again above, then try again."], button("Try again", again));
  }
  return plain("SEND QA can't be reached", ["Check your connection, then try again. What was saved is kept."], button("Try again", again));
}

loadConfig().then(open, () => {
  const view = excuse(undefined, () => location.reload());
  document.getElementById("main")?.replaceChildren(...view.content);
});
