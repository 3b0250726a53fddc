package org.sendqa.packs;

import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Tool;

/** Reads the tools outside of SEND QA that activities are answered in. */
final class ToolReader {

    private ToolReader() {}

    static Tool tool(Located tool) {
        return new Tool(
                tool.text("id"),
                tool.text("title"),
                tool.text("key"),
                Maybe.list(tool, "forms").stream().map(ToolReader::form).toList());
    }

    private static Tool.Form form(Located form) {
        return new Tool.Form(
                form.text("instrument"), Maybe.textsByName(form, "headings"), Maybe.textsByName(form, "answers"));
    }
}
