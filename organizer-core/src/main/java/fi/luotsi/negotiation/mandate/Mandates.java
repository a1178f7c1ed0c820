package fi.luotsi.negotiation.mandate;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;

/**
 * A party's negotiators keep the mandates that their own body gave them. Nothing of it is written to the log that both sides read: the
 * entries themselves are only ever added and say who wrote them when.
 */
@Service
@Transactional
public class Mandates {

    private final TableReading reading;
    private final Tenancy tenancy;
    private final MandateRows mandates;
    private final RequestRows requests;
    private final Clock clock;

    Mandates(TableReading reading, Tenancy tenancy, MandateRows mandates, RequestRows requests, Clock clock) {
        this.reading = reading;
        this.tenancy = tenancy;
        this.mandates = mandates;
        this.requests = requests;
        this.clock = clock;
    }

    /** What the own side has written down and ended so far, oldest first; empty for whoever does not negotiate here. */
    public List<MandateAct> acts(Acting.Person acting, NegotiationPackage table) {
        if (!OwnSide.negotiates(acting)) {
            return List.of();
        }
        tenancy.enter(acting);
        return mandates.acts(table.head().id(), Party.of(acting));
    }

    /** The acting negotiator's own side's mandates. For everybody else there are none. */
    public MandateBook book(Acting.Person acting, NegotiationId id) {
        OwnSide.require(acting);
        return of(acting, reading.tablePackage(acting, id));
    }

    /** As {@link #book}, of a package that was read already; empty for whoever negotiates for neither side. */
    public Optional<MandateBook> beside(Acting.Person acting, NegotiationPackage table) {
        if (!OwnSide.negotiates(acting)) {
            return Optional.empty();
        }
        tenancy.enter(acting);
        return Optional.of(of(acting, table));
    }

    /**
     * Writes a mandate down; it takes the place of an earlier one of the same subject and bound.
     *
     * @throws MandateRefused naming the rule
     */
    public void keep(Acting.Person acting, NegotiationId id, MandateEntry entry) {
        var book = book(acting, id);
        var limit = new Measure(entry.limit(), unit(book.table(), entry.subject()));
        if (limit.isEuros() && limit.number().scale() > 2) {
            throw new MandateRefused(MandateRule.LIMIT_IS_WHOLE_CENTS);
        }
        var other = book.mandates().stream().filter(mandate -> mandate.subject().equals(entry.subject()) && mandate.bound() != entry.bound()).findFirst();
        if (other.isPresent() && entry.bound().room(other.get().limit(), limit).number().signum() < 0) {
            throw new MandateRefused(MandateRule.CEILING_IS_ABOVE_FLOOR);
        }
        mandates.add(acting, book.table().head(), MandateId.random(), entry.subject(), entry.bound(), limit, entry.decision(), clock.instant());
    }

    /** Ends a mandate; that there was one stays written. */
    public void end(Acting.Person acting, NegotiationId id, MandateId mandate) {
        var book = book(acting, id);
        book.of(mandate).map(Standing::mandate).ifPresent(ended -> mandates.add(acting, book.table().head(), MandateId.random(), ended.subject(),
                ended.bound(), null, ended.decision(), clock.instant()));
    }

    private MandateBook of(Acting.Person acting, NegotiationPackage table) {
        var party = Party.of(acting);
        return new MandateBook(table, party, mandates.inForce(table.head().id(), party), requests.of(table.head().id(), party));
    }

    private static @Nullable String unit(NegotiationPackage table, Subject subject) {
        return switch (subject) {
            case Subject.OfTerm(var term) -> table.term(term).flatMap(Mandates::measured)
                    .orElseThrow(() -> new MandateRefused(MandateRule.MANDATE_BOUNDS_A_NUMBER)).unit();
            case Subject.OfYear(var year) -> {
                if (table.frames(year, LineKind.EXPENSES).isEmpty()) {
                    throw new MandateRefused(MandateRule.MANDATE_BOUNDS_A_NUMBER);
                }
                yield null;
            }
        };
    }

    /** A frame counts euros even before anybody has offered some. */
    private static Optional<Measure> measured(TermState state) {
        if (state.term() instanceof Term.FrameTerm) {
            return Optional.of(new Measure(BigDecimal.ZERO, null));
        }
        TermValue value = state.draft() == null ? null : state.draft().value();
        return Optional.ofNullable(value).or(() -> state.latest().map(latest -> latest.value())).flatMap(Measure::of);
    }
}
