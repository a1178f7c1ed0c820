package fi.luotsi.web.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.strategy.EditionFacts;
import fi.luotsi.strategy.EditionHead;

/** The facts of a drafted edition as they are typed. */
record FactsForm(int seen, @Nullable String titleFi, @Nullable String titleSv, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
        @Nullable BigDecimal minimumPrivatePercent, @Nullable Boolean assumption) {

    static FactsForm of(EditionHead head) {
        return new FactsForm(head.version(), head.title().fi(), head.title().sv(), head.validFrom(), head.validTo(), head.minimumPrivatePercent(), head.assumption());
    }

    EditionFacts facts() {
        return new EditionFacts(Words.of(Typed.text(titleFi), Typed.text(titleSv)), validFrom, validTo, minimumPrivatePercent, Boolean.TRUE.equals(assumption));
    }
}
