package fi.luotsi.ui.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class PiecesTest {

    private static final Locale FINNISH = Locale.of("fi");

    private final KeptPieces kept = new KeptPieces();
    private final AtomicInteger rendered = new AtomicInteger();

    @Test
    void anEqualRecordIsRenderedOnce() {
        assertThat(List.of(asked("A", FINNISH), asked("A", FINNISH), asked("A", FINNISH))).containsOnly("1: A");
    }

    @Test
    void anotherContentLanguageOrTemplateIsAnotherPiece() {
        assertThat(List.of(asked("A", FINNISH), asked("B", FINNISH), asked("A", Locale.of("sv")),
                kept.get(new KeptPieces.Key("other", FINNISH, new Name("A")), key -> "other"))).containsExactly("1: A", "2: B", "3: A", "other");
    }

    @Test
    void whatNobodyAsksForIsForgottenAndWhatIsAskedForStays() {
        asked("often", FINNISH);
        asked("once", FINNISH);
        for (int i = 0; i < 3 * KeptPieces.ROOM; i++) {
            asked("filler " + i, FINNISH);
            asked("often", FINNISH);
        }
        int before = rendered.get();
        asked("often", FINNISH);
        assertThat(rendered).hasValue(before);
        asked("once", FINNISH);
        assertThat(rendered).hasValue(before + 1);
    }

    @Test
    void aPieceSeesItsRecordAndItsLanguageAndNothingOfThePage() {
        var page = new Context(Locale.of("sv"), Map.of("row", new Name("A & B"), "secret", "the other side's"));
        assertThat(engine().process("<th:block ready:html=\"${#pieces.html('sample/piece', row)}\"></th:block>", page))
                .contains("<i>A &amp; B</i>", "<u>Tillbaka</u>", "<s></s>").doesNotContain("other side");
    }

    private String asked(String name, Locale locale) {
        return kept.get(new KeptPieces.Key("row", locale, new Name(name)), key -> rendered.incrementAndGet() + ": " + name);
    }

    private static SpringTemplateEngine engine() {
        var pieces = new ClassLoaderTemplateResolver();
        pieces.setPrefix("templates/");
        pieces.setSuffix(".html");
        pieces.setCheckExistence(true);
        pieces.setOrder(1);
        var page = new StringTemplateResolver();
        page.setOrder(2);
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/ui");
        words.setDefaultEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(pieces);
        engine.addTemplateResolver(page);
        engine.setTemplateEngineMessageSource(words);
        engine.addDialect(new PieceDialect());
        return engine;
    }

    /** A record to show. */
    record Name(String name) {}
}
