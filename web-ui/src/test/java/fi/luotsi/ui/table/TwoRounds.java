package fi.luotsi.ui.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

import fi.luotsi.acting.UserId;
import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.*;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;

/** A package after two rounds: the organizer offered, the provider answered, the organizer is to move. Amounts are invented. */
final class TwoRounds {

    static final Instant FIRST = Instant.parse("2018-11-06T07:30:00Z");
    static final Instant SECOND = Instant.parse("2018-11-14T13:40:00Z");
    static final Instant DUE = Instant.parse("2018-11-23T14:00:00Z");
    static final Year YEAR = Year.of(2020);

    private TwoRounds() {}

    static Texts texts(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/table", "messages/condition", "messages/target", "messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages, Locale.of(language));
    }

    static NegotiationPackage table() {
        return table(new Phase.UnderNegotiation(3, Party.ORGANIZER, DUE), null);
    }

    static NegotiationPackage table(Phase phase, @Nullable DraftItem draftOnFirst) {
        var head = new NegotiationHead(new NegotiationId(new UUID(0, 9)), new OrganizerId(new UUID(0, 1)), Words.of("Uusimaa", "Nyland"),
                new ProviderId(new UUID(0, 2)), Words.of("Uudenmaan liikelaitos", "Nylands affärsverk"), Words.of("Kumppanuussopimus 2020", "Partnerskapsavtal 2020"),
                "UMKno-2018-1042", new Period(YEAR, YEAR), FIRST, 7, phase);
        var rounds = List.of(sent(1, Party.ORGANIZER, FIRST), sent(2, Party.PROVIDER, SECOND), new SentRound(3, Party.ORGANIZER, SECOND, DUE, null));
        var envelope = new Envelope(YEAR, millions("1585"), "Maakuntavaltuusto", LocalDate.of(2018, 10, 29), "§ 112/2018", true);
        return new NegotiationPackage(head, rounds, terms(draftOnFirst), Map.of(YEAR, envelope));
    }

    static List<TermState> terms(@Nullable DraftItem draftOnFirst) {
        var child = frame(1, "Lastensuojelu");
        var older = frame(3, "Ikäihmisten palvelut");
        return List.of(
                state(child, draftOnFirst, offer(child, 1, frame("310"), "Kasvu rajataan."), offer(child, 2, frame("322"), "Kiireelliset sijoitukset kasvoivat.")),
                state(older, null, offer(older, 1, frame("1275"), null), offer(older, 2, frame("1268"), "Kotihoidon osuus kasvaa.")),
                agreed(new Term.RuleTerm(id(11), new Place(5, 11), words("Palvelutarpeen arviointi"), Term.FrameKind.ACCESS),
                        new TermValue.Rule(new TermValue.Limit(ImpactTarget.Direction.AT_MOST, new BigDecimal("90"), TermValue.Unit.DAYS), "", "")),
                both(new Term.TargetTerm(id(21), new Place(8, 1), words("Sijoitettujen lasten osuus")), target("2"), target("3")),
                both(new Term.ChainTerm(id(31), new Place(6, 1), words("Lapsen mielenterveys"), null),
                        new TermValue.Chain(2, ChainDepth.HANDOVER_TIMES), new TermValue.Chain(2, ChainDepth.OUTCOME)),
                both(new Term.FundingModelTerm(id(41), new Place(7, 1), words("Rahoitusmalli")),
                        new TermValue.Funding(new FundingModel.ByServicePackage(Share.ofPercent(BigDecimal.ONE))), new TermValue.Funding(new FundingModel.LumpSum())),
                both(new Term.ClauseTerm(id(51), new Place(12, 1), words("Poikkeamat")),
                        new TermValue.Clause("Tuottaja antaa suunnitelman 14 päivän kuluessa. Muu pysyy.", "Producenten ger en plan inom 14 dagar. Resten består."),
                        new TermValue.Clause("Tuottaja antaa suunnitelman 30 päivän kuluessa. Muu pysyy.", "Producenten ger en plan inom 30 dagar. Resten består.")));
    }

    static TermId id(long number) {
        return new TermId(new UUID(1, number));
    }

    static DraftItem draft(String millions) {
        return new DraftItem(id(1), frame(millions), null, "Hintojen nousu hyväksytään.", null, null, 1, "Järjestäjän neuvottelija", SECOND);
    }

    static Euros millions(String millions) {
        return Euros.of(new BigDecimal(millions).movePointRight(6));
    }

    static TermValue frame(String millions) {
        return new TermValue.Frame(millions(millions));
    }

    private static TermValue target(String tolerance) {
        return new TermValue.Target(new ImpactTarget("Apua ajoissa", "3563", "%", ImpactTarget.Direction.AT_MOST, new BigDecimal("1.4"), 2020,
                new BigDecimal(tolerance), new Baseline.Measured(new BigDecimal("1.52"), 2017, "Uusimaa", "THL", null), "Sotkanetin vuosiluku"));
    }

    private static TermState both(Term term, TermValue organizers, TermValue providers) {
        return state(term, null, offer(term, 1, organizers, null), offer(term, 2, providers, "Syy."));
    }

    private static TermState agreed(Term term, TermValue value) {
        var answer = new Answer(term.id(), 1, 2, Party.PROVIDER, Stand.ACCEPT, null, null, null, new UserId(new UUID(0, 4)), "Tuottajan johtaja", SECOND);
        return new TermState(term, 1, List.of(offer(term, 1, value, "Lakisääteinen raja riittää.")), List.of(answer), null);
    }

    private static TermState state(Term term, @Nullable DraftItem draft, Revision... revisions) {
        return new TermState(term, 1, List.of(revisions), List.of(), draft);
    }

    private static Revision offer(Term term, int round, TermValue value, @Nullable String reason) {
        boolean organizers = round == 1;
        return new Revision(term.id(), round, organizers ? Party.ORGANIZER : Party.PROVIDER, value, reason, new UserId(new UUID(0, organizers ? 3 : 4)),
                organizers ? "Järjestäjän neuvottelija" : "Tuottajan johtaja", organizers ? FIRST : SECOND);
    }

    private static SentRound sent(int number, Party party, Instant at) {
        return new SentRound(number, party, at, at, new SentRound.Sent(at, "Kirjaaja", new UUID(0, number), number));
    }

    private static Term frame(int position, String name) {
        return new Term.FrameTerm(id(position), new Place(5, position), words(name), "U" + position, YEAR, LineKind.EXPENSES, null);
    }

    private static Words words(String name) {
        return Words.of(name, name);
    }
}
