package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseChangedMeanwhile;
import fi.luotsi.clause.ClauseContent;
import fi.luotsi.clause.ClauseDraft.Seen;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.ClauseLibrary;
import fi.luotsi.clause.ClauseRefused;
import fi.luotsi.clause.ClauseRule;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.ClauseWriting;
import fi.luotsi.clause.table.CarriedClause;
import fi.luotsi.clause.table.ClauseChecks;
import fi.luotsi.clause.table.ClauseUses;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.testing.CoreOnPostgres;

class ClausesOnPostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 11, 6);
    private static final ClauseKey TRANSFERS = new ClauseKey("7.2");

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final ClauseLibrary library = uusimaa.core.the(ClauseLibrary.class);
    final ClauseWriting writing = uusimaa.core.the(ClauseWriting.class);
    final ClausesAtTheTable atTheTable = uusimaa.core.the(ClausesAtTheTable.class);
    final ClauseUses uses = uusimaa.core.the(ClauseUses.class);
    final Term funding = new Term.FundingModelTerm(TermId.random(), new Place(7, 50), Words.of("Rahoitusmalli", "Finansieringsmodell"));

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void anOwnVersionTakesThePlaceOfTheShippedOneAndNeverChanges() {
        var shipped = library.clause(uusimaa.negotiator, TRANSFERS);
        assertThat(shipped.isAsShipped()).isTrue();
        var content = worded(shipped.newest(), "Oma siirtopykälä.");
        writing.save(uusimaa.administrator, TRANSFERS, shipped.seen(), content);
        assertThat(library.clause(uusimaa.negotiator, TRANSFERS).draft()).as("a draft is the administrators'").isNull();
        var draft = library.clause(uusimaa.administrator, TRANSFERS);
        assertThat(refused(() -> writing.publish(uusimaa.administrator, TRANSFERS, draft.seen(), " "))).containsExactly(ClauseRule.ACT_CARRIES_A_REASON);
        writing.publish(uusimaa.administrator, TRANSFERS, draft.seen(), "Siirrot kirjataan (oletus).");
        for (Acting.Person reader : List.of(uusimaa.negotiator, uusimaa.manager, uusimaa.auditor)) {
            var now = library.clause(reader, TRANSFERS);
            assertThat(now.versions()).extracting(ClauseVersion::number).containsExactly(0, 1);
            assertThat(now.newest()).isEqualTo(content);
        }
        assertThat(library.clause(uusimaa.foreigner, TRANSFERS).isAsShipped()).as("another organizer keeps what ships").isTrue();
        assertThat(refusedToSave(TRANSFERS, content)).as("the same may be drafted").isEmpty();
        assertThat(refused(() -> writing.publish(uusimaa.administrator, TRANSFERS, library.clause(uusimaa.administrator, TRANSFERS).seen(), "Sama.")))
                .containsExactly(ClauseRule.VERSION_CHANGES_SOMETHING);
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldWhatTheFirstOneWrote() {
        var mine = content(9, "Saaristo", "Palvelu tulee saareen.", Belonging.EVERYWHERE, false);
        var key = writing.save(uusimaa.administrator, null, Seen.NEW, mine);
        var seen = library.clause(uusimaa.administrator, key).seen();
        writing.save(uusimaa.administrator, key, seen, worded(mine, "Ensimmäinen tallentaa."));
        var changed = catchThrowableOfType(ClauseChangedMeanwhile.class, () -> writing.save(uusimaa.administrator, key, seen, worded(mine, "Toinen tallentaa.")));
        assertThat(changed.now().newest().text().fi()).isEqualTo("Ensimmäinen tallentaa.");
        assertThatThrownBy(() -> writing.publish(uusimaa.administrator, key, seen, "Liian myöhään.")).isInstanceOf(ClauseChangedMeanwhile.class);
        assertThatThrownBy(() -> writing.discard(uusimaa.administrator, key, seen)).isInstanceOf(ClauseChangedMeanwhile.class);
        writing.discard(uusimaa.administrator, key, changed.now().seen());
        assertThatThrownBy(() -> library.clause(uusimaa.administrator, key)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsIncompleteIsNamed() {
        assertThat(refusedToSave(null, content(21, " ", "x", Belonging.EVERYWHERE, true))).containsExactly(ClauseRule.CLAUSE_HAS_ITS_SECTION, ClauseRule.CLAUSE_HAS_A_TITLE);
        assertThat(refusedToSave(null, content(7, "Rahoitusmalli", "x", Belonging.EVERYWHERE, true))).containsExactly(ClauseRule.TITLE_STANDS_ONCE);
        assertThat(refused(() -> writing.retire(uusimaa.administrator, TRANSFERS, TODAY.minusDays(1), ""))).containsExactly(ClauseRule.RETIREMENT_LIES_AHEAD, ClauseRule.ACT_CARRIES_A_REASON);
        writing.retire(uusimaa.administrator, TRANSFERS, TODAY.plusDays(1), "Korvataan (oletus).");
        assertThat(library.inForce(uusimaa.negotiator, TODAY)).extracting(ClauseVersion::key).contains(TRANSFERS);
        assertThat(library.inForce(uusimaa.negotiator, TODAY.plusDays(1))).extracting(ClauseVersion::key).doesNotContain(TRANSFERS);
        assertThat(refused(() -> writing.retire(uusimaa.administrator, TRANSFERS, TODAY.plusDays(2), "Toisen kerran."))).containsExactly(ClauseRule.RETIREMENT_LIES_AHEAD);
        assertThatThrownBy(() -> writing.save(uusimaa.negotiator, null, Seen.NEW, content(7, "x", "x", Belonging.EVERYWHERE, true))).isInstanceOf(NotFound.class);
    }

    @Test
    void modelBBringsTheTransferClauseAndModelAAsksItOut() {
        var id = open();
        assertThat(keys(uusimaa.negotiator, id)).as("no model, no clause of a model").doesNotContain("7.2", "7.3");
        offer(id, new FundingModel.ByServicePackage(Share.ofPercent(BigDecimal.ONE)));
        assertThat(keys(uusimaa.negotiator, id)).containsExactly("7.2");
        var term = atTheTable.take(uusimaa.negotiator, id, TRANSFERS, "Kuuluu malliin B.");
        assertThat(checks(uusimaa.negotiator, id).isClear()).isTrue();
        assertThat(checks(uusimaa.manager, id).held()).as("a draft is nobody else's").extracting(held -> held.carried().term()).doesNotContain(term);
        offer(id, new FundingModel.LumpSum());
        assertThat(checks(uusimaa.negotiator, id).surplus()).extracting(held -> held.carried().term()).containsExactly(term);
        atTheTable.strike(uusimaa.negotiator, id, term, "Malli A.");
        assertThat(uusimaa.reading.tablePackage(uusimaa.negotiator, id).term(term)).as("what nobody has seen just goes").isEmpty();
        offer(id, new FundingModel.ByServicePackage(Share.ofPercent(BigDecimal.ONE)));
        var again = atTheTable.take(uusimaa.negotiator, id, TRANSFERS, "Kuuluu malliin B.");
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        assertThat(checks(uusimaa.manager, id).of(again)).isPresent();
        assertThat(uses.of(uusimaa.administrator, library.clause(uusimaa.administrator, TRANSFERS))).singleElement().satisfies(use -> assertThat(use.version()).isZero());
        assertThat(uses.of(uusimaa.foreigner, library.clause(uusimaa.foreigner, TRANSFERS))).isEmpty();

        uusimaa.providers.draft(uusimaa.manager, id, List.of(DraftEntry.offer(funding.id(), new TermValue.Funding(new FundingModel.LumpSum()), "Kertarahoitus (oletus).", 0)));
        assertThat(keys(uusimaa.manager, id)).as("what the provider's draft asks for").containsExactly("7.3");
        atTheTable.strike(uusimaa.manager, id, again, "Malli A.");
        assertThat(checks(uusimaa.manager, id).struck()).extracting(held -> held.carried().term()).containsExactly(again);
        var own = atTheTable.take(uusimaa.manager, id, new ClauseKey("7.3"), "Malli A.");
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        var seen = checks(uusimaa.negotiator, id);
        assertThat(seen.isClear()).isTrue();
        assertThat(seen.of(own)).isPresent();
        assertThat(uusimaa.reading.tablePackage(uusimaa.negotiator, id).term(again).orElseThrow().latest().orElseThrow().value()).isEqualTo(CarriedClause.STRUCK);
        assertThatThrownBy(() -> atTheTable.take(uusimaa.negotiator, id, TRANSFERS, "Ei kuulu.")).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewerVersionIsShownAtTheTableAndTakenIntoTheDraft() {
        var id = open();
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        var fingerprint = PackageJson.canonical(uusimaa.reading.tablePackage(uusimaa.manager, id));
        var first = library.clause(uusimaa.administrator, new ClauseKey("12.1"));
        writing.save(uusimaa.administrator, first.key(), first.seen(), worded(first.newest(), "Oma poikkeamapykälä."));
        writing.publish(uusimaa.administrator, first.key(), library.clause(uusimaa.administrator, first.key()).seen(), "Selvennetään (oletus).");
        var held = checks(uusimaa.manager, id).earlier();
        assertThat(held).singleElement().satisfies(one -> assertThat(one.number()).isZero());
        assertThat(PackageJson.canonical(uusimaa.reading.tablePackage(uusimaa.manager, id))).as("the library touches no package").isEqualTo(fingerprint);
        atTheTable.renew(uusimaa.manager, id, held.getFirst().carried().term(), "Uusi teksti.");
        assertThat(checks(uusimaa.manager, id).earlier()).isEmpty();
        assertThat(checks(uusimaa.negotiator, id).earlier()).as("the other side's draft is not seen").hasSize(1);
    }

    @Test
    void theWordsOfTheOfferedModelAreTheLibrarysWhereItIsUsed() {
        var key = new ClauseKey("7.1");
        var id = open();
        var model = new FundingModel.ByServicePackage(Share.ofPercent(new BigDecimal("1.5")));
        offer(id, model);
        var clause = checks(uusimaa.negotiator, id).carrying(key).orElseThrow().term();
        var words = library.clause(uusimaa.negotiator, key).newest().text(model);
        say(id, clause, words);
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        assertThat(uses.of(uusimaa.administrator, library.clause(uusimaa.administrator, key))).singleElement().satisfies(use -> assertThat(use.version()).isZero());
        uusimaa.providers.draft(uusimaa.manager, id, List.of(DraftEntry.offer(clause, new TermValue.Clause(words.fi().replace("1,5", "3"), words.sv()), "Toinen raja (oletus).", 0)));
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        assertThat(uses.of(uusimaa.administrator, library.clause(uusimaa.administrator, key))).singleElement()
                .satisfies(use -> assertThat(use.version()).as("another limit than the one offered").isNull());
    }

    private void say(NegotiationId id, TermId clause, TermValue.Clause text) {
        var draft = uusimaa.reading.tablePackage(uusimaa.negotiator, id).term(clause).orElseThrow().draft();
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(DraftEntry.offer(clause, text, null, draft == null ? 0 : draft.version())));
    }

    private ClauseChecks checks(Acting.Person acting, NegotiationId id) {
        return atTheTable.of(acting, uusimaa.reading.tablePackage(acting, id));
    }

    private List<String> keys(Acting.Person acting, NegotiationId id) {
        return checks(acting, id).missing().stream().map(version -> version.key().value()).toList();
    }

    private void offer(NegotiationId id, FundingModel model) {
        var draft = uusimaa.reading.tablePackage(uusimaa.negotiator, id).term(funding.id()).orElseThrow().draft();
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(DraftEntry.offer(funding.id(), new TermValue.Funding(model), null, draft == null ? 0 : draft.version())));
    }

    /** Every clause that belongs before there is a model, as the page lays them out, and the funding term. */
    private NegotiationId open() {
        var laid = new ArrayList<Opening.Laid>();
        var taken = new HashMap<TermId, ClauseVersion>();
        var facts = new Belonging.Facts(null, Set.of("U1"), 0);
        library.inForce(uusimaa.negotiator, TODAY).stream().filter(version -> version.content().mandatory() && version.content().belonging().holds(facts)).forEach(version -> {
            var term = new Term.ClauseTerm(TermId.random(), new Place(version.content().section(), taken.size() + 1), version.content().title());
            laid.add(new Opening.Laid(term, version.content().text(), null));
            taken.put(term.id(), version);
        });
        laid.add(new Opening.Laid(funding, null, null));
        return atTheTable.open(uusimaa.negotiator, NegotiationId.random(), new Opening(uusimaa.enterprise, Words.of("Kumppanuussopimus", "Partnerskapsavtal"), "UMKno-2018-7777",
                Period.of(2020, 2020), 7, CoreOnPostgres.NOW.plusSeconds(604_800), laid), taken);
    }

    private List<ClauseRule> refusedToSave(ClauseKey key, ClauseContent content) {
        var seen = key == null ? Seen.NEW : library.clause(uusimaa.administrator, key).seen();
        try {
            writing.save(uusimaa.administrator, key, seen, content);
            return List.of();
        } catch (ClauseRefused refused) {
            return refused.rules();
        }
    }

    private static List<ClauseRule> refused(ThrowingCallable tried) {
        return catchThrowableOfType(ClauseRefused.class, tried).rules();
    }

    private static ClauseContent worded(ClauseContent content, String fi) {
        return new ClauseContent(content.section(), content.title(), content.mandatory(), new TermValue.Clause(fi, "På svenska: " + fi), content.belonging());
    }

    private static ClauseContent content(int section, String title, String text, Belonging belonging, boolean mandatory) {
        return new ClauseContent(section, Words.of(title, title), mandatory, new TermValue.Clause(text, text), belonging);
    }
}
