package fi.luotsi.ui.code;

import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.code.CodesAtTheTable;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.listing.Coded;
import fi.luotsi.ui.listing.CodedTerms;
import fi.luotsi.ui.table.Texts;

/** Reads what it takes to narrow lists by a code, on both sides. */
@Component
public class CodeFilters {

    private final CodesAtTheTable codes;
    private final Catalogue catalogue;

    CodeFilters(CodesAtTheTable codes, Catalogue catalogue) {
        this.codes = codes;
        this.catalogue = catalogue;
    }

    /** All terms of one package. */
    public CodedTerms terms(Acting.Person acting, NegotiationPackage table, @Nullable String asked, Texts texts) {
        return terms(acting, table, _ -> true, asked, texts);
    }

    /** Those terms of one package that stand in the list. */
    public CodedTerms terms(Acting.Person acting, NegotiationPackage table, Predicate<Term> listed, @Nullable String asked, Texts texts) {
        var carried = codes.of(acting, table, listed);
        return new CodedTerms(CodeChoice.among(CodeChoice.asked(asked), carried.all(), catalogue.names(acting, texts)), carried);
    }

    /** Whole negotiations: those of which some term carries the code. */
    public Coded<NegotiationHead> negotiations(Acting.Person acting, @Nullable String asked, Texts texts) {
        var choice = CodeChoice.of(CodeChoice.asked(asked), catalogue.names(acting, texts));
        Set<NegotiationId> found = choice.chosen().isEmpty() ? Set.of() : codes.negotiationsWith(acting, choice.chosen());
        return new Coded<>(choice, (head, _) -> found.contains(head.id()));
    }
}
