package fi.luotsi.negotiation.mandate;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.InPlaceOf;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Addressees;
import fi.luotsi.notice.bell.Bell;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;

/**
 * Going beyond a mandate: a negotiator asks, the own principal rules. An organizer's principals are its decision makers, a provider's
 * its managers, the one who asks excepted. What was granted holds until the mandate is written down anew.
 */
@Service
@Transactional
public class MandateRequests {

    /** Requests on the principal's page. */
    private static final int SHOWN = 100;

    private final Mandates mandates;
    private final RequestRows requests;
    private final Bell bell;
    private final Tenancy tenancy;
    private final Clock clock;

    MandateRequests(Mandates mandates, RequestRows requests, Bell bell, Tenancy tenancy, Clock clock) {
        this.mandates = mandates;
        this.requests = requests;
        this.bell = bell;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Asks the principal to let the drafted value pass.
     *
     * @throws MandateRefused where nothing keeps the round from being sent, or no reason is given
     */
    public void ask(Acting.Person acting, NegotiationId id, MandateId mandate, String reason) {
        if (reason.isBlank()) {
            throw new MandateRefused(MandateRule.REQUEST_CARRIES_A_REASON);
        }
        var book = mandates.book(acting, id);
        var overrun = book.of(mandate).filter(Standing::isOverrun).filter(standing -> book.asked(standing).isEmpty())
                .orElseThrow(() -> new MandateRefused(MandateRule.REQUEST_NEEDS_AN_OVERRUN));
        var value = overrun.value();
        if (value != null) {
            var head = book.table().head();
            requests.ask(acting, head, request(acting, book.table(), overrun.mandate(), value, reason.strip()));
            bell.ring(new Bell.Table(id.value(), head.organizer(), head.provider()), Call.of(Occasion.MANDATE_ASKED, principals(Party.of(acting)), "/mandate-requests",
                    new Fact.Named(head.title()), new Fact.Text(acting.name())));
        }
    }

    /** What waits for the acting principal, and below it what was ruled on. */
    public List<Request> ofPrincipal(Acting.Person acting) {
        enter(acting);
        return requests.ofPrincipal(SHOWN);
    }

    /** @throws NotFound where it is not for the acting person to rule on */
    public void rule(Acting.Person acting, RequestId id, boolean granted, String reason) {
        enter(acting);
        var request = requests.find(id).orElseThrow(() -> new NotFound(id));
        if (isTheirs(request, acting)) {
            throw new MandateRefused(MandateRule.NOBODY_RULES_ON_THE_OWN_REQUEST);
        }
        if (reason.isBlank()) {
            throw new MandateRefused(MandateRule.RULING_CARRIES_A_REASON);
        }
        if (!requests.rule(acting, id, granted, reason.strip(), clock.instant())) {
            throw new MandateRefused(MandateRule.REQUEST_IS_RULED_ON_ONCE);
        }
        bell.ring(requests.table(id), Call.of(Occasion.MANDATE_RULED, new Addressees.These(Set.of(request.askedBy())),
                "/negotiations/" + request.negotiation() + "/mandates", new Fact.Named(request.title())));
    }

    /** The own side's, and nobody of the other side. */
    private static Addressees principals(Party party) {
        return new Addressees.InRoles(Set.of(party == Party.ORGANIZER ? Role.DECISION_MAKER : Role.PROVIDER_MANAGER));
    }

    /** Whoever asked, whoever acts in the place of the one who asked, and the one in whose place it was asked. */
    private static boolean isTheirs(Request request, Acting.Person acting) {
        return request.askedBy().equals(acting.user()) || acting.inPlaceOf().filter(other -> other.user().equals(request.askedBy())).isPresent()
                || InPlaceOf.isFor(request.askedByName(), acting.name());
    }

    private void enter(Acting.Person acting) {
        if (acting.role() != Role.DECISION_MAKER && acting.role() != Role.PROVIDER_MANAGER) {
            throw new NotFound(acting.role());
        }
        tenancy.enter(acting);
    }

    private Request request(Acting.Person acting, NegotiationPackage table, Mandate mandate, Measure asked, String reason) {
        var head = table.head();
        var term = mandate.subject() instanceof Subject.OfTerm(var id) ? table.term(id).orElseThrow().term() : null;
        return new Request(RequestId.random(), mandate.id(), head.id(), head.title(), head.caseNumber(), counterpart(acting, head),
                term == null ? null : term.title(), line(term), year(mandate.subject(), term), mandate.bound(), mandate.limit(), asked,
                mandate.decision(), reason, acting.user(), acting.name(), clock.instant(), null);
    }

    private static Words counterpart(Acting.Person acting, NegotiationHead head) {
        return Party.of(acting) == Party.ORGANIZER ? head.providerName() : head.organizerName();
    }

    private static @Nullable LineKind line(@Nullable Term term) {
        return term instanceof Term.FrameTerm frame ? frame.line() : null;
    }

    private static @Nullable Year year(Subject subject, @Nullable Term term) {
        if (subject instanceof Subject.OfYear(var year)) {
            return year;
        }
        return term instanceof Term.FrameTerm frame ? frame.year() : null;
    }
}
