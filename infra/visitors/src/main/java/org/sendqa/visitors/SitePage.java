package org.sendqa.visitors;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A window on the site: what is on it by its visible name, and what is wrong with it. */
public final class SitePage {

    /** For what is waited for until it goes. */
    public static final Locator.WaitForOptions HIDDEN =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private static final Path PICTURES = Repository.ROOT.resolve("target/pages");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    public SitePage(Page page, SiteAddress address) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!address.allows(request.url())) {
                complaints.add("asks for " + request.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    public Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator radio(String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    /** The field of a question in words. */
    public Locator field(String question) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(question));
    }

    /** The line that opens a change, which says then what will happen. */
    public Locator opening(String words) {
        return page.locator("summary", new Page.LocatorOptions().setHasText(words));
    }

    /**
     * What the page says was done, once it was; focus must be there. If it never does, what it says instead is told.
     */
    public String done() {
        Locator done = page.locator("#done");
        try {
            done.waitFor();
        } catch (TimeoutError never) {
            throw new AssertionError("Not done: " + page.locator(".fault").allTextContents(), never);
        }
        page.waitForCondition(() -> (Boolean) page.evaluate("document.activeElement.id === 'done'"));
        return done.textContent();
    }

    /** What has focus, by its name or its text. */
    public String focused() {
        return (String)
                page.evaluate("document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent");
    }

    /** What accessibility rules find, what the console complains of, and who else was asked. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(complaints);
        rules().analyze().getViolations().forEach(rule -> faults.add(rule.getId() + ": " + rule.getNodes()));
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            faults.add("scrolls sideways");
        }
        return faults;
    }

    /** In the page itself, since it has no frames, and without a list of all that is well. */
    private AxeBuilder rules() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    /** Whether somebody who closes the window is asked first, since something is on it alone. */
    public boolean asksBeforeItCloses() {
        return !(Boolean) page.evaluate("window.dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }

    /** The console complains of a network that a test has cut, and of a refusal that it has asked for. */
    public SitePage forgive() {
        complaints.clear();
        return this;
    }

    /** The whole page, or what is in sight of one with a line that stays in sight. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(page.locator(".saving").count() == 0));
    }
}
