package org.sendqa.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aPageNamesItsLanguageAndAllowsNoScript() {
        Reply page = Page.refusal(404, "Not <here>", "Look elsewhere & \"there\".");

        assertThat(page.text()).startsWith("<!doctype html>\n<html lang=\"en-GB\">");
        assertThat(page.text()).contains("<h1>Not &lt;here&gt;</h1>", "Look elsewhere &amp; &quot;there&quot;.");
        assertThat(page.text()).contains("--focus");
        assertThat(page.header("content-security-policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none';")
                .doesNotContain("script-src");
    }
}
