package fi.luotsi.negotiation;

import static fi.luotsi.servicechain.ChainDepth.HANDOVER_TIMES;
import static fi.luotsi.servicechain.ChainDepth.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NewUser;
import fi.luotsi.access.NotFound;
import fi.luotsi.access.Seat;
import fi.luotsi.access.Users;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.chain.ChainUse;
import fi.luotsi.negotiation.chain.ChainUses;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.notice.bell.Notice;
import fi.luotsi.notice.bell.Notices;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.content.ChainSketch;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.TargetCard;

class ChainsAtTheTableOnPostgresTest {

    private static final Words NAME = Words.of("Lapsen mielenterveys", "Barns psykiska hälsa");

    private final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    private final ChainDrafting drafting = uusimaa.core.the(ChainDrafting.class);
    private final ChainUses uses = uusimaa.core.the(ChainUses.class);

    @BeforeEach
    void aPackageIsThere() {
        uusimaa.superuser.sql("insert into catalogue_service_package (code, scheme, name_fi, name_en, status, source) values ('U2', 's', 'Paketti', 'Package', 'VERIFIED', 'test')").update();
    }

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void aChainIsAddedOnceUnderItsNameAndKeepsTheVersionItWasOfferedWith() {
        var chain = published();
        var id = uusimaa.open();
        var term = add(id, chain);
        assertThat(uusimaa.organizers.addChain(uusimaa.negotiator, id, chain, new TermValue.Chain(1, HANDOVER_TIMES), null)).isEqualTo(term);
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        publishAgain(chain);

        var state = uusimaa.reading.tablePackage(uusimaa.manager, id).require(term);
        assertThat(state.term()).isEqualTo(new fi.luotsi.negotiation.term.Term.ChainTerm(term, state.term().place(), NAME, chain));
        assertThat(state.latest().orElseThrow().value()).isEqualTo(new TermValue.Chain(1, OUTCOME));
        assertThat(PackageJson.canonical(uusimaa.reading.tablePackage(uusimaa.manager, id))).contains("\"chain\":\"" + chain.value() + "\"");
    }

    @Test
    void aVersionThatWasNeverPublishedIsNotOfferedByAnybody() {
        var chain = published();
        var id = uusimaa.open();
        var term = add(id, chain);
        assertThatThrownBy(() -> uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(DraftEntry.offer(term, new TermValue.Chain(2, OUTCOME), "Syy", 1)))).isInstanceOf(NotFound.class);
        drafting.revise(uusimaa.administrator, chain, 1);
        assertThatThrownBy(() -> uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(DraftEntry.offer(term, new TermValue.Chain(2, OUTCOME), "Syy", 1)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uusimaa.organizers.addChain(uusimaa.negotiator, id, ChainId.random(), new TermValue.Chain(1, OUTCOME), null)).isInstanceOf(NotFound.class);
    }

    @Test
    void aChainThatWasOnlyDraftedGoesWithItsDraft() {
        var chain = published();
        var id = uusimaa.open();
        var term = add(id, chain);
        uusimaa.organizers.discard(uusimaa.negotiator, id, term);
        assertThat(uusimaa.reading.tablePackage(uusimaa.negotiator, id).term(term)).isEmpty();
    }

    @Test
    void usesAreWhatWasSentAndTheHousesOwn() {
        var chain = published();
        var id = uusimaa.open();
        var term = add(id, chain);
        uusimaa.organizers.addTarget(uusimaa.negotiator, id, Words.of("Odotus", "Väntan"), target("U2"), null);
        uusimaa.organizers.addTarget(uusimaa.negotiator, id, Words.of("Muu", "Annat"), target("U3"), null);
        assertThat(uses.of(uusimaa.administrator, chain, List.of("U2"))).as("a draft").isEmpty();

        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        for (Acting.Person reader : List.of(uusimaa.administrator, uusimaa.negotiator, uusimaa.manager)) {
            assertThat(uses.of(reader, chain, List.of("U2"))).as(reader.role().name()).singleElement().satisfies(use -> {
                assertThat(use).returns(term, ChainUse::term).returns(1, ChainUse::version).returns(OUTCOME, ChainUse::depth).returns(false, ChainUse::negotiated);
                assertThat(use.targets()).extracting(Words::fi).containsExactly("Odotus");
            });
        }
        for (Acting.Person other : List.of(uusimaa.foreigner, uusimaa.stranger, uusimaa.auditor, uusimaa.decisionMaker)) {
            assertThat(uses.of(other, chain, List.of("U2"))).as(other.role().name()).isEmpty();
        }
    }

    @Test
    void bothPartiesOfAPackageThatUsesAChainAreToldOfItsNewVersion() {
        var negotiator = (Acting.OrganizerStaff) person("neuvottelija", new Seat.AtOrganizer(Role.ORGANIZER_NEGOTIATOR, uusimaa.uusimaa));
        var manager = (Acting.ProviderStaff) person("tuottaja", new Seat.AtProvider(uusimaa.enterprise));
        var stranger = (Acting.ProviderStaff) person("saatio", new Seat.AtProvider(uusimaa.foundation));
        var auditor = (Acting.OrganizerStaff) person("tarkastaja", new Seat.AtOrganizer(Role.AUDITOR, uusimaa.uusimaa));
        var chain = published();
        var id = uusimaa.open();
        add(id, chain);
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        publishAgain(chain);

        var notices = uusimaa.core.the(Notices.class);
        for (Acting.Person told : List.of(negotiator, manager)) {
            assertThat(notices.list(told, true)).as(told.name()).filteredOn(notice -> notice.occasion().name().equals("CHAIN_PUBLISHED")).singleElement()
                    .extracting(Notice::path).asString().startsWith((told == manager ? "/portal" : "") + "/negotiations/" + id);
        }
        for (Acting.Person other : List.of(stranger, auditor)) {
            assertThat(notices.list(other, true)).as(other.name()).noneMatch(notice -> notice.occasion().name().equals("CHAIN_PUBLISHED"));
        }
    }

    @Test
    void fiveHundredPackagesAreFoundByOneQuery() {
        var chain = published();
        var id = uusimaa.open();
        add(id, chain);
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        copyTo500(id);
        assertThat(uses.of(uusimaa.administrator, chain, List.of("U2"))).hasSize(500);
    }

    private void copyTo500(NegotiationId id) {
        for (String sql : List.of(
                "insert into negotiation select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'case_number', 'K-' || i))).* from negotiation n, generate_series(2, 500) i",
                "insert into negotiation_round select (jsonb_populate_record(r, jsonb_build_object('negotiation_id', n.id))).* from negotiation_round r, negotiation n where n.id <> r.negotiation_id",
                "insert into negotiation_term select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'negotiation_id', n.id))).* from negotiation_term t, negotiation n"
                        + " where n.id <> t.negotiation_id",
                "insert into negotiation_revision select (jsonb_populate_record(r, jsonb_build_object('term_id', new.id, 'negotiation_id', new.negotiation_id))).* from negotiation_revision r"
                        + " join negotiation_term old on old.id = r.term_id join negotiation_term new on new.section = old.section and new.position = old.position and new.id <> old.id")) {
            uusimaa.superuser.sql(sql).update();
        }
        assertThat(uusimaa.superuser.sql("select count(*) from negotiation where id <> ?").param(id.value()).query(Integer.class).single()).isEqualTo(499);
    }

    private TermId add(NegotiationId id, ChainId chain) {
        return uusimaa.organizers.addChain(uusimaa.negotiator, id, chain, new TermValue.Chain(1, OUTCOME), null);
    }

    private ChainId published() {
        var content = new ChainSketch().step("Arvio", "Sote-keskus").exit("Hoito", "Sairaala").measure("Toimintakyky").flow("Arvio", "Hoito", 2).drawn();
        var chain = drafting.create(uusimaa.administrator, new ChainFacts(NAME, "U2"), content);
        drafting.publish(uusimaa.administrator, chain, 1, LocalDate.of(2018, 1, 1), "Ensimmäinen");
        return chain;
    }

    private void publishAgain(ChainId chain) {
        drafting.revise(uusimaa.administrator, chain, 1);
        drafting.publish(uusimaa.administrator, chain, 1, LocalDate.of(2019, 1, 1), "Toinen");
    }

    private Acting.Person person(String username, Seat seat) {
        var id = uusimaa.core.the(Users.class).create(new Acting.Installation(), new NewUser(username, username, seat, "{noop}x"));
        return switch (seat) {
            case Seat.AtOrganizer at -> new Acting.OrganizerStaff(id, username, at.role(), at.organizer());
            case Seat.AtProvider at -> new Acting.ProviderStaff(id, username, at.provider());
            case Seat.AsExpert _ -> throw new IllegalArgumentException("An expert draws no chain");
        };
    }

    private static TermValue.Target target(String servicePackage) {
        return new TermValue.Target(new ImpactTarget("Apu ajoissa", "1", "pv", ImpactTarget.Direction.AT_MOST, java.math.BigDecimal.TEN, 2020, java.math.BigDecimal.ONE,
                new Baseline.ToBeMeasured(), "Vuosiluku", new TargetCard(null, "", "", null, null, "", List.of(servicePackage), List.of())));
    }
}
