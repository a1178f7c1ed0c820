package fi.luotsi.agreement.publicity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;

/** What of a negotiated package is public. It is the authority's decision: the organizer's negotiators make it, both sides read it. */
@Service
@Transactional
public class Publicity {

    /** Characters of a note. */
    public static final int LONGEST = 2000;

    private final PublicityRows rows;
    private final StandingDecisions standing;
    private final PublicCopies copies;
    private final Agreements agreements;
    private final TableReading reading;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    Publicity(PublicityRows rows, StandingDecisions standing, PublicCopies copies, Agreements agreements, TableReading reading, TableNews news, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.standing = standing;
        this.copies = copies;
        this.agreements = agreements;
        this.reading = reading;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Everything that was decided, here and in what this was laid out from; oldest first. */
    public List<PublicityDecision> decisions(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return standing.of(id);
    }

    /** What is secret now. */
    public Secrets secrets(Acting.Person acting, NegotiationId id) {
        return Secrets.of(decisions(acting, id));
    }

    /**
     * Decides that something is public or secret. What both have already signed is published anew at once.
     *
     * @param ground empty for public
     * @throws AgreementRefused naming the rules
     * @throws NotFound where the package has no such term
     */
    public void decide(Acting.OrganizerStaff acting, NegotiationId id, PublicityItem item, Optional<SecrecyGround> ground, @Nullable String note) {
        tenancy.enter(acting);
        OwnSide.require(acting);
        var head = reading.head(acting, id);
        rows.lock(id);
        AgreementRefused.unless(head.phase() instanceof Phase.Negotiated, AgreementRule.PACKAGE_IS_NEGOTIATED);
        AgreementRefused.unless(note == null || note.length() <= LONGEST, AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        var table = reading.tablePackage(acting, id);
        var facts = facts(item, table);
        rows.insert(acting, head, new PublicityDecision(rows.of(id).size() + 1, item, ground, note, acting.name(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        say(acting, head, item instanceof PublicityItem.OfTerm(var term) ? term.value() : head.id().value(), facts, ground);
        agreements.of(acting, id).filter(version -> version.life().isSignedByBoth()).ifPresent(version -> copies.make(acting, head, version));
    }

    /** The note stays out of the log, which goes further than those who apply the decision. */
    private void say(Acting.OrganizerStaff acting, NegotiationHead head, UUID about, Map<String, Object> facts, Optional<SecrecyGround> ground) {
        ground.ifPresent(one -> facts.put("name", "621/1999, 24 § 1 mom. " + one.item() + " k"));
        news.say(acting, head, new ActionLog.Act(ground.isPresent() ? "PUBLICITY_SECRET" : "PUBLICITY_PUBLIC", about, null, facts));
    }

    private static Map<String, Object> facts(PublicityItem item, NegotiationPackage table) {
        var facts = new LinkedHashMap<String, Object>();
        switch (item) {
            case PublicityItem.OfTerm(var id) -> facts.put("title", written(table.term(id).orElseThrow(() -> new NotFound(id)).term().title()));
            case PublicityItem.OfAnnex(var annex) -> facts.put("annex", annex.name());
        }
        return facts;
    }

    private static Map<String, Object> written(Words title) {
        return Map.of("fi", title.fi(), "sv", title.sv() == null ? "" : title.sv());
    }
}
