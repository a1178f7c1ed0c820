package fi.luotsi.clause.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseContent;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.LibraryClause;
import fi.luotsi.clause.ModelKind;
import fi.luotsi.clause.ShippedClauses;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

class ClauseChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 3, 1);
    private static final List<String> CODES = List.of("U1", "U2", "U3", "OMA-1");

    /** What belongs, said once more in the plainest way: each condition by itself, and any that fails keeps the clause out. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatBelongsIsWhatEveryConditionLetsIn(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var library = new ArrayList<LibraryClause>();
            for (int i = 0; i < 12; i++) {
                library.add(clause("k-" + i, random.nextBoolean(), belonging(random)));
            }
            var facts = new Belonging.Facts(offered(model(random)), codes(random), random.nextInt(4));
            var carried = new ArrayList<CarriedClause>();
            library.stream().filter(_ -> random.nextInt(3) == 0).forEach(clause -> carried.add(carried(clause, random.nextInt(5) == 0 ? CarriedClause.STRUCK : text(clause))));
            var checks = ClauseChecks.of(library, TODAY, facts, carried);

            var missing = new ArrayList<ClauseKey>();
            var optional = new ArrayList<ClauseKey>();
            var surplus = new ArrayList<ClauseKey>();
            for (LibraryClause clause : library) {
                var content = clause.newest();
                boolean belongs = true;
                if (content.belonging().model() == ModelKind.LUMP_SUM && facts.model() != ModelKind.LUMP_SUM) {
                    belongs = false;
                }
                if (content.belonging().model() == ModelKind.BY_SERVICE_PACKAGE && facts.model() != ModelKind.BY_SERVICE_PACKAGE) {
                    belongs = false;
                }
                if (!content.belonging().codes().isEmpty() && content.belonging().codes().stream().noneMatch(facts.codes()::contains)) {
                    belongs = false;
                }
                if (content.belonging().depthFrom() > facts.depth()) {
                    belongs = false;
                }
                boolean there = carried.stream().anyMatch(one -> one.title().fi().equals(content.title().fi()) && !CarriedClause.STRUCK.equals(one.text()));
                if (belongs && !there) {
                    (content.mandatory() ? missing : optional).add(clause.key());
                }
                if (!belongs && there) {
                    surplus.add(clause.key());
                }
            }
            assertThat(checks.missing()).extracting(ClauseVersion::key).containsExactlyElementsOf(missing);
            assertThat(checks.optional()).extracting(ClauseVersion::key).containsExactlyElementsOf(optional);
            assertThat(checks.surplus()).extracting(held -> held.clause().key()).containsExactlyElementsOf(surplus);
        }
    }

    @Test
    void theTransferClauseBelongsToModelBAlone() {
        var shipped = ShippedClauses.in("maakunta-2019").all().stream().map(version -> new LibraryClause(version.key(), List.of(version), null)).toList();
        assertThat(missing(shipped, ModelKind.LUMP_SUM, 0)).contains("7.1", "7.3").doesNotContain("7.2", "6.2");
        assertThat(missing(shipped, ModelKind.BY_SERVICE_PACKAGE, 0)).contains("7.1", "7.2").doesNotContain("7.3");
        assertThat(missing(shipped, null, 0)).contains("1.1", "20.1").doesNotContain("7.2", "7.3");
        var deep = ClauseChecks.of(shipped, TODAY, new Belonging.Facts(null, Set.of(), 2), List.of());
        assertThat(deep.optional()).extracting(version -> version.key().value()).containsExactly("6.2");
        assertThat(ClauseChecks.of(shipped, TODAY, new Belonging.Facts(null, Set.of(), 1), List.of()).optional()).isEmpty();
    }

    @Test
    void aTextIsComparedWithTheVersionItWasTakenFrom() {
        var first = version("k-1", 1, "Ensimmäinen.");
        var second = version("k-1", 2, "Toinen.");
        var clause = new LibraryClause(new ClauseKey("k-1"), List.of(first, second), null);
        assertThat(reads(clause, "Toinen.", 2)).satisfies(held -> assertThat(held.reads()).isEqualTo(HeldClause.Reads.AS_CURRENT));
        assertThat(reads(clause, "Ensimmäinen.", 1)).satisfies(held -> {
            assertThat(held.reads()).isEqualTo(HeldClause.Reads.AS_EARLIER);
            assertThat(held.number()).isEqualTo(1);
            assertThat(held.hasNewer()).isTrue();
        });
        assertThat(reads(clause, "Ensimmäinen, muokattu.", 1)).satisfies(held -> {
            assertThat(held.reads()).isEqualTo(HeldClause.Reads.OTHERWISE);
            assertThat(held.compared().fi()).isEqualTo("Ensimmäinen.");
            assertThat(held.hasNewer()).isTrue();
        });
        assertThat(reads(clause, "Toinen, muokattu.", 2).hasNewer()).isFalse();
    }

    @Test
    void whatTheLibrarySaysOfTheOfferedModelIsNoDeparture() {
        var clause = ShippedClauses.in("maakunta-2019").all().stream().filter(version -> version.key().value().equals("7.1"))
                .map(version -> new LibraryClause(version.key(), List.of(version), null)).findFirst().orElseThrow();
        var before = text(clause);
        for (FundingModel model : List.of(new FundingModel.LumpSum(), limited("0"), limited("1"), limited("2.50"))) {
            var said = clause.newest().text(model);
            assertThat(said.fi() + said.sv()).doesNotContain("{");
            assertThat(held(clause, said, model).reads()).isEqualTo(HeldClause.Reads.AS_CURRENT);
            assertThat(held(clause, before, model).reads()).as("what it says before there is a model").isEqualTo(HeldClause.Reads.AS_CURRENT);
            assertThat(held(clause, said, null).reads()).as("of a model that nobody offers").isEqualTo(HeldClause.Reads.OTHERWISE);
            assertThat(held(clause, new TermValue.Clause(said.fi() + " Muuta.", said.sv()), model)).satisfies(edited -> {
                assertThat(edited.reads()).isEqualTo(HeldClause.Reads.OTHERWISE);
                assertThat(edited.compared()).isEqualTo(said);
                assertThat(edited.now()).isEqualTo(said);
            });
            assertThat(held(clause, new TermValue.Clause(before.fi() + " Muuta.", before.sv()), model).compared()).as("compared with what it was edited from").isEqualTo(before);
        }
        assertThat(clause.newest().text(limited("2.50")).fi()).contains("enintään 2,5\u00a0% luovuttavan");
        assertThat(held(clause, clause.newest().text(limited("1")), limited("2")).reads()).as("another limit").isEqualTo(HeldClause.Reads.OTHERWISE);
        assertThat(held(clause, clause.newest().text(limited("1")), new FundingModel.LumpSum()).reads()).as("another model").isEqualTo(HeldClause.Reads.OTHERWISE);
    }

    @Test
    void aRetiredClauseIsNotAskedForButStaysWhereItIs() {
        var retired = new ClauseVersion(new ClauseKey("k-1"), 1, content("k-1", true, Belonging.EVERYWHERE, "Teksti."), null,
                new ClauseVersion.Retirement(TODAY, new ClauseVersion.Act("Pääkäyttäjä", Instant.EPOCH, "Vanhentunut.")));
        var clause = new LibraryClause(retired.key(), List.of(retired), null);
        var facts = new Belonging.Facts(null, Set.of(), 0);
        assertThat(ClauseChecks.of(List.of(clause), TODAY, facts, List.of()).missing()).isEmpty();
        assertThat(ClauseChecks.of(List.of(clause), TODAY.minusDays(1), facts, List.of()).missing()).hasSize(1);
        assertThat(ClauseChecks.of(List.of(clause), TODAY, facts, List.of(carried(clause, text(clause)))).isClear()).isTrue();
    }

    private static List<String> missing(List<LibraryClause> library, ModelKind model, int depth) {
        return ClauseChecks.of(library, TODAY, new Belonging.Facts(offered(model), Set.of(), depth), List.of()).missing().stream().map(version -> version.key().value()).toList();
    }

    private static HeldClause held(LibraryClause clause, TermValue.Clause text, FundingModel model) {
        return ClauseChecks.of(List.of(clause), TODAY, new Belonging.Facts(model, Set.of(), 0), List.of(carried(clause, text))).held().getFirst();
    }

    private static FundingModel offered(ModelKind model) {
        return switch (model) {
            case LUMP_SUM -> new FundingModel.LumpSum();
            case BY_SERVICE_PACKAGE -> limited("1");
            case null -> null;
        };
    }

    private static FundingModel limited(String percent) {
        return new FundingModel.ByServicePackage(Share.ofPercent(new BigDecimal(percent)));
    }

    private static HeldClause reads(LibraryClause clause, String text, int takenFrom) {
        var taken = clause.version(takenFrom).orElseThrow();
        var carried = new CarriedClause(TermId.random(), 7, taken.content().title(), new CarriedClause.Origin(clause.key(), takenFrom, taken.content().text()), new TermValue.Clause(text, text),
                true, false);
        return ClauseChecks.of(List.of(clause), TODAY, new Belonging.Facts(null, Set.of(), 0), List.of(carried)).held().getFirst();
    }

    private static CarriedClause carried(LibraryClause clause, TermValue.Clause text) {
        return new CarriedClause(TermId.random(), clause.newest().section(), clause.newest().title(), null, text, true, false);
    }

    private static TermValue.Clause text(LibraryClause clause) {
        return clause.newest().text();
    }

    private static LibraryClause clause(String key, boolean mandatory, Belonging belonging) {
        return new LibraryClause(new ClauseKey(key), List.of(new ClauseVersion(new ClauseKey(key), 1, content(key, mandatory, belonging, "Teksti " + key), null, null)), null);
    }

    private static ClauseVersion version(String key, int number, String text) {
        return new ClauseVersion(new ClauseKey(key), number, content(key, true, Belonging.EVERYWHERE, text), null, null);
    }

    private static ClauseContent content(String key, boolean mandatory, Belonging belonging, String text) {
        return new ClauseContent(7, Words.of("Otsikko " + key, "Rubrik " + key), mandatory, new TermValue.Clause(text, text), belonging);
    }

    private static Belonging belonging(Random random) {
        return new Belonging(model(random), codes(random), random.nextInt(4));
    }

    private static ModelKind model(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> ModelKind.LUMP_SUM;
            case 1 -> ModelKind.BY_SERVICE_PACKAGE;
            default -> null;
        };
    }

    private static Set<String> codes(Random random) {
        var codes = new TreeSet<String>();
        CODES.stream().filter(_ -> random.nextInt(3) == 0).forEach(codes::add);
        return codes;
    }
}
