package fi.luotsi.web.opening;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.ServicePackage;
import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;

/** Lays a package out: the library's clauses with their text; frames, other frames and the funding model still to be offered. */
final class Layout {

    private static final int FRAMES = 5;
    private static final int FUNDING = 7;

    private final List<Opening.Laid> laid = new ArrayList<>();
    private final Map<TermId, ClauseVersion> taken = new LinkedHashMap<>();
    private final Map<Integer, Integer> used = new HashMap<>();

    /**
     * @param library clauses of the library in force; those are taken that an agreement on these packages should have before a model or a chain is offered
     * @param reason what the log says of the clauses
     */
    static Layout of(List<ClauseVersion> library, Period period, List<ServicePackage> packages, List<AgreementTemplate.Rule> rules, String reason) {
        var layout = new Layout();
        var facts = new Belonging.Facts(null, packages.stream().map(ServicePackage::code).collect(Collectors.toSet()), 0);
        library.stream().filter(version -> version.content().mandatory() && version.content().belonging().holds(facts)).forEach(version -> layout.take(version, reason));
        for (Year year : period.years()) {
            for (ServicePackage service : packages) {
                for (LineKind line : LineKind.values()) {
                    layout.lay(new Term.FrameTerm(TermId.random(), layout.place(FRAMES), inBoth(service.name()), service.code(), year, line, null), null, null);
                }
            }
        }
        rules.forEach(rule -> layout.lay(new Term.RuleTerm(TermId.random(), layout.place(rule.section()), rule.title(), rule.kind()), null, null));
        layout.lay(new Term.FundingModelTerm(TermId.random(), layout.place(FUNDING), new Words("Rahoitusmalli", "Finansieringsmodell", "Funding model")), null, null);
        return layout;
    }

    List<Opening.Laid> laid() {
        return laid;
    }

    /** Which terms come from the library. */
    Map<TermId, ClauseVersion> taken() {
        return taken;
    }

    private void take(ClauseVersion version, String reason) {
        var content = version.content();
        var term = new Term.ClauseTerm(TermId.random(), place(content.section()), content.title());
        lay(term, content.text(), reason);
        taken.put(term.id(), version);
    }

    /** Groupings that nobody has named in Swedish keep their Finnish names. */
    private static Words inBoth(Words name) {
        return name.sv() == null ? new Words(name.fi(), name.fi(), name.en()) : name;
    }

    private void lay(Term term, @Nullable TermValue value, @Nullable String reason) {
        laid.add(new Opening.Laid(term, value, reason));
    }

    private Place place(int section) {
        return new Place(section, used.merge(section, 1, Integer::sum));
    }
}
