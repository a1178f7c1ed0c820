package fi.luotsi.web.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.provider.ProviderKind;
import fi.luotsi.provider.Providers;
import fi.luotsi.ui.table.Texts;

/**
 * The share of private providers (companies, associations, foundations) in the expense frames that lie on the organizer's tables.
 * Drafts are left out. Signed agreements are what should be counted; until there are any, this is the nearest figure.
 */
@Component
class PrivateShare {

    private final TableReading reading;
    private final Providers providers;

    PrivateShare(TableReading reading, Providers providers) {
        this.reading = reading;
        this.providers = providers;
    }

    /** Euros of private providers and of all. */
    record Sums(Euros ofPrivate, Euros all) {

        Sums plus(Euros amount, boolean isPrivate) {
            return new Sums(isPrivate ? ofPrivate.plus(amount) : ofPrivate, all.plus(amount));
        }

        Optional<BigDecimal> percent() {
            return all.cents() == 0 ? Optional.empty()
                    : Optional.of(ofPrivate.toBigDecimal().movePointRight(2).divide(all.toBigDecimal(), 2, RoundingMode.HALF_UP));
        }
    }

    /** In one sentence; null where no frame lies on any table. */
    @Nullable String sentence(Acting.OrganizerStaff negotiator, Texts texts) {
        var sums = of(negotiator);
        return sums.percent().map(percent -> texts.of("strategy.private.share", texts.formats().percent(percent, 2), texts.formats().euros(sums.ofPrivate()),
                texts.formats().euros(sums.all()))).orElse(null);
    }

    Sums of(Acting.OrganizerStaff negotiator) {
        Set<ProviderId> own = providers.list(negotiator).stream().filter(provider -> provider.kind() == ProviderKind.PUBLIC_ENTERPRISE)
                .map(Providers.Provider::id).collect(Collectors.toSet());
        var sums = new Sums(Euros.ZERO, Euros.ZERO);
        for (NegotiationHead head : heads(negotiator)) {
            sums = sums.plus(frames(reading.tablePackage(negotiator, head.id())), !own.contains(head.provider()));
        }
        return sums;
    }

    private List<NegotiationHead> heads(Acting.OrganizerStaff negotiator) {
        var all = new ArrayList<NegotiationHead>();
        NegotiationId last = null;
        List<NegotiationHead> page;
        do {
            page = reading.list(negotiator, last);
            all.addAll(page);
            last = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == TableReading.PAGE);
        return all;
    }

    private static Euros frames(NegotiationPackage table) {
        return Euros.sum(table.terms().stream().filter(state -> state.term() instanceof FrameTerm frame && frame.line() == LineKind.EXPENSES)
                .flatMap(state -> state.latest().stream()).map(revision -> revision.value() instanceof TermValue.Frame(var amount) ? amount : Euros.ZERO).toList());
    }
}
