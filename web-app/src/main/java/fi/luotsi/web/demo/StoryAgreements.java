package fi.luotsi.web.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Decisions;
import fi.luotsi.agreement.Proposal;
import fi.luotsi.agreement.Proposals;
import fi.luotsi.agreement.Signatures;
import fi.luotsi.agreement.SigningRights;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.agreement.obligation.Every;
import fi.luotsi.agreement.obligation.NewObligation;
import fi.luotsi.agreement.obligation.Obligations;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.period.Today;
import tools.jackson.databind.JsonNode;

/** What became of the told results: proposed to the bodies, and where all of them approve, signed by both parties the same day. */
@Component
class StoryAgreements {

    private final SigningRights rights;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Signatures signatures;
    private final Obligations obligations;
    private final TableReading reading;
    private final Today today;

    StoryAgreements(SigningRights rights, Proposals proposals, Decisions decisions, Signatures signatures, Obligations obligations, TableReading reading,
            Today today) {
        this.rights = rights;
        this.proposals = proposals;
        this.decisions = decisions;
        this.signatures = signatures;
        this.obligations = obligations;
        this.reading = reading;
        this.today = today;
    }

    /** Writes into the register that the account may sign from the beginning of the year. */
    void give(JsonNode right, Acting.OrganizerStaff administrator, Map<String, Acting.Person> people) {
        var signer = Objects.requireNonNull(people.get(Story.text(right, "account")));
        var provider = signer instanceof Acting.ProviderStaff staff ? Optional.of(staff.provider()) : Optional.<ProviderId>empty();
        rights.give(administrator, signer.user(), provider, Story.text(right, "title"), Story.text(right, "source"), today.day().withDayOfYear(1), null);
    }

    void tell(NegotiationId id, JsonNode told, StoryCounsel.People people) {
        var bodies = told.path("bodies").propertyStream().collect(Collectors.toMap(body -> Body.valueOf(body.getKey()), body -> Story.words(body.getValue())));
        var first = Party.valueOf(Story.text(told, "first"));
        var version = proposals.propose(people.negotiator(), id, new Proposal(bodies, first, Story.text(told, "text")));
        for (JsonNode approval : told.path("approvals")) {
            version = approve(id, version, approval, people);
        }
        if (bodies.keySet().stream().allMatch(version.life()::hasApproved)) {
            version = signatures.sign(people.of(first), id, version.sequence());
            signatures.sign(people.of(first.other()), id, version.sequence());
            told.path("obligations").forEach(owed -> oblige(id, owed, people));
        }
    }

    /** Final at once (oletus), so that there is something in force to look at. */
    private AgreementVersion approve(NegotiationId id, AgreementVersion version, JsonNode approval, StoryCounsel.People people) {
        var body = Body.valueOf(Story.text(approval, "body"));
        return decisions.decide(body.party() == Party.ORGANIZER ? people.principal() : people.manager(), id, version.sequence(), body,
                new Decision(Outcome.APPROVED, today.day(), Story.text(approval, "section"), Story.text(approval, "caseNumber"), Story.text(approval, "reasons"),
                        Story.text(approval, "text"), null, today.day()));
    }

    /** Writes down what is owed; what was due before this month is shown to have been done, where the story says how. */
    private void oblige(NegotiationId id, JsonNode owed, StoryCounsel.People people) {
        var section = owed.path("section").intValue();
        var term = reading.tablePackage(people.negotiator(), id).terms().stream().map(state -> state.term()).filter(one -> one.place().section() == section).findFirst().orElseThrow();
        var party = Party.valueOf(Story.text(owed, "party"));
        var first = LocalDate.parse(Story.text(owed, "first"));
        obligations.write(people.negotiator(), id, new NewObligation(party, term.id(), Story.text(owed, "what"), Story.text(owed, "owner"), first, Every.valueOf(Story.text(owed, "every"))));
        if (owed.has("evidence")) {
            var written = obligations.of(people.negotiator(), id).stream().filter(one -> one.title().fi().equals(owed.path("what").stringValue())).findFirst().orElseThrow();
            written.days().stream().filter(day -> day.isBefore(today.day().withDayOfMonth(1)))
                    .forEach(day -> obligations.fulfil(people.of(party), id, written.id(), day, Story.text(owed, "evidence")));
        }
    }
}
