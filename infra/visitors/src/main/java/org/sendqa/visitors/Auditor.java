package org.sendqa.visitors;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** One of the sample people at a browser, who finds everything by what is written on the page. */
public final class Auditor implements AutoCloseable {

    private final BrowserContext context;
    private final SiteAddress address;
    private final String name;
    private final SitePage page;

    public Auditor(BrowserContext context, SiteAddress address, String name) {
        this.context = context;
        this.address = address;
        this.name = name;
        this.page = new SitePage(context.newPage(), address);
    }

    public SitePage page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Where the mail of everybody on the local AWS lies. */
    public String mailbox() {
        return address.site() + "/mailbox";
    }

    /** Another window of the same browser, signed in by the same person. */
    public SitePage anotherWindow() {
        SitePage other = new SitePage(context.newPage(), address);
        signIn(other, "/audits", "Your audits");
        return other;
    }

    /** Opens an address that needs a sign-in, and signs in. */
    public Auditor at(String path) {
        return at(path, "Your audits");
    }

    /** Opens an address that needs a sign-in, signs in, and has the page of a heading. */
    public Auditor at(String path, String heading) {
        signIn(page, path, heading);
        return this;
    }

    private void signIn(SitePage window, String path, String heading) {
        window.page().navigate(address.site() + path);
        choose(window.page());
        window.heading(heading).waitFor();
    }

    /** Chooses oneself on the sign-in page. */
    public void choose(Page window) {
        window.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Declares no hand in the case and has the form. */
    public Auditor begin() {
        page.link(Pattern.compile("^Begin")).click();
        page.radio("No hand in the case").check();
        page.button("Declare").click();
        page.link(Pattern.compile("^Check your answers")).waitFor();
        return this;
    }

    /** Answers every question that is asked: the second best of each scale, and words. */
    public Auditor answerAll(String words) {
        for (Locator group : page.page().locator("fieldset:visible").all()) {
            group.getByRole(AriaRole.RADIO).nth(1).check();
        }
        for (Locator field : page.page().getByRole(AriaRole.TEXTBOX).all()) {
            field.fill(words);
        }
        return saved();
    }

    /** Waits until nothing is being saved any more. */
    public Auditor saved() {
        page.page().getByText("Saving …").waitFor(SitePage.HIDDEN);
        return this;
    }

    /** What the line about the saving says. */
    public String saying() {
        return String.join(" ", page.page().getByRole(AriaRole.STATUS).allTextContents());
    }

    public List<String> faults() {
        return page.faults();
    }

    @Override
    public void close() {
        context.close();
    }
}
