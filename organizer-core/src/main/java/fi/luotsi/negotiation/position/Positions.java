package fi.luotsi.negotiation.position;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;

/** A party's negotiators keep their positions. Like a mandate, a position leaves no trace in what both sides read. */
@Service
@Transactional
public class Positions {

    private final TableReading reading;
    private final Tenancy tenancy;
    private final PositionRows rows;
    private final Clock clock;

    Positions(TableReading reading, Tenancy tenancy, PositionRows rows, Clock clock) {
        this.reading = reading;
        this.tenancy = tenancy;
        this.rows = rows;
        this.clock = clock;
    }

    /** The own side's positions beside a package that was read already; empty for whoever negotiates for neither side. */
    public Optional<PositionBook> beside(Acting.Person acting, NegotiationPackage table) {
        if (!OwnSide.negotiates(acting)) {
            return Optional.empty();
        }
        tenancy.enter(acting);
        return Optional.of(new PositionBook(Party.of(acting), rows.held(table.head().id(), Party.of(acting))));
    }

    /** @throws PositionRefused naming the rule */
    public void keep(Acting.Person acting, NegotiationId id, TermId term, Stance stance) {
        var table = table(acting, id, term);
        if (!stance.fits(table.term(term).orElseThrow().term().kind())) {
            throw new PositionRefused(PositionRule.POSITION_FITS_THE_TERM);
        }
        stance.broken().ifPresent(rule -> {
            throw new PositionRefused(rule);
        });
        rows.add(acting, table.head(), term, stance, clock.instant());
    }

    public void takeBack(Acting.Person acting, NegotiationId id, TermId term) {
        rows.add(acting, table(acting, id, term).head(), term, null, clock.instant());
    }

    private NegotiationPackage table(Acting.Person acting, NegotiationId id, TermId term) {
        OwnSide.require(acting);
        var table = reading.tablePackage(acting, id);
        if (table.term(term).isEmpty()) {
            throw new NotFound(term);
        }
        return table;
    }
}
