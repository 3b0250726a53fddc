package org.sendqa.local.year;

/** How the page of a year looks. */
final class YearStyle {

    static final String CSS = """
            body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a }
            body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem }
            h2 { margin-top: 3rem }
            table { border-collapse: collapse; width: 100%; font-size: .875rem }
            caption { text-align: left; padding: .5rem 0; font-weight: 600 }
            th, td { border: 1px solid #c8c8c8; padding: .25rem .4rem; text-align: center; vertical-align: top }
            th[scope=row] { text-align: left; font-weight: 400; min-width: 14rem }
            thead th { background: #f1f1f1 }
            td span { white-space: nowrap }
            td { min-width: 2.6rem }
            td[colspan] { text-align: left; font-style: italic }
            .aside { position: absolute; left: -100rem }
            .full { color: #0b5d1e; font-weight: 600 }
            .differs { background: #ffe9c7; padding: 0 .2rem }
            .skipped, .unbuilt { color: #595959 }
            .scroll { overflow-x: auto }
            """;

    private YearStyle() {}
}
