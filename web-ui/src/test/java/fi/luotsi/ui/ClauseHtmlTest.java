package fi.luotsi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseHtmlTest {

    @Test
    void paragraphsListsAndEmphasisAreShown() {
        assertThat(ClauseHtml.of("Osapuolet *sopivat*:\n\n1. raamit\n2. **tavoitteet**\n"))
                .isEqualToIgnoringWhitespace("<p>Osapuolet <em>sopivat</em>:</p><ol><li>raamit</li><li><strong>tavoitteet</strong></li></ol>");
    }

    @Test
    void whatIsNotPartOfTheSubsetStaysAsItWasTyped() {
        assertThat(ClauseHtml.of("# 12 §")).isEqualToIgnoringWhitespace("<p># 12 §</p>");
        assertThat(ClauseHtml.of("alle 5 < 7 & yli")).contains("5 &lt; 7 &amp; yli");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<script>alert(1)</script>teksti",
            "teksti <img src=x onerror=alert(1)>",
            "[teksti](javascript:alert(1))",
            "<a href=\"javascript:alert(1)\">teksti</a>",
            "<p style=\"position:fixed\" onclick=\"alert(1)\">teksti</p>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>teksti",
            "![teksti](data:image/svg+xml;base64,AAAA)",
            "<scr<script>ipt>alert(1)</script>teksti",
            "<svg/onload=alert(1)>teksti"})
    void nothingThatRunsOrLoadsGetsThrough(String hostile) {
        assertThat(ClauseHtml.of(hostile).toLowerCase()).doesNotContain("<script", "<img", "<a", "<iframe", "<svg", "javascript:", "style=").doesNotContainPattern("<[^>]*\\son\\w+");
    }
}
