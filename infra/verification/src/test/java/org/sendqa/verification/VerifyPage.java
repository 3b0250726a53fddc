package org.sendqa.verification;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.visitors.Browser;

/** The page "Verify a certificate" as a visitor meets it. */
final class VerifyPage {

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private VerifyPage(Page page, URI door) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(door.toString()) && !request.url().startsWith("data:")) {
                complaints.add("asks for " + request.url());
            }
        });
        page.navigate(door + "/verify");
    }

    static VerifyPage open(Browser browser, URI door, int width) {
        return new VerifyPage(browser.page(width, 900), door);
    }

    void choose(Path file) {
        page.locator("#file").setInputFiles(file);
    }

    void chooseDesign(Path file) {
        page.locator("#result").evaluate("result => result.replaceChildren()");
        page.getByLabel("Its design").setInputFiles(file);
    }

    void paste(String text) {
        page.locator("summary").click();
        page.locator("#pasted").fill(text);
        page.locator("button").click();
    }

    Page page() {
        return page;
    }

    /** The verdict's heading, as soon as there is one. */
    String verdict() {
        Locator heading = page.locator("#result h2");
        heading.waitFor();
        return heading.textContent();
    }

    /** What accessibility rules find, what the console complains of, and who else was asked. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(complaints);
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(rule -> faults.add(rule.getId() + ": " + rule.getNodes()));
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            faults.add("scrolls sideways");
        }
        return faults;
    }

    void picture(String name) {
        Path file = Path.of("target/pages", name);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
