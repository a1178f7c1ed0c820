package fi.luotsi.servicechain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainSketch;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.testing.CoreOnPostgres;

class FiguresOnPostgresTest {

    private static final Map<String, FigureColumn> HEADS = Map.of("ketju", FigureColumn.CHAIN, "nro", FigureColumn.STEP, "vaihe", FigureColumn.NAME, "vuosi", FigureColumn.YEAR,
            "asiakkaita", FigureColumn.VOLUME, "hinta", FigureColumn.UNIT_COST, "lähde", FigureColumn.SOURCE);
    private static final String HEAD = "Ketju;Nro;Vaihe;Vuosi;Asiakkaita;Hinta;Lähde\n";
    private static final ChainContent CONTENT = new ChainSketch().step("Arvio", "Sote-keskus").exit("Hoito", "Sote-keskus").flow("Arvio", "Hoito").drawn();

    private final CoreOnPostgres core = new CoreOnPostgres();
    private final JdbcClient superuser = JdbcClient.create(core.database().asSuperuser());
    private final ChainDrafting drafting = core.the(ChainDrafting.class);
    private final ChainFigures figures = core.the(ChainFigures.class);
    private final Acting.OrganizerStaff administrator = staff(organizer("UM2019"), Role.ADMINISTRATOR);
    private final Acting.OrganizerStaff foreigner = staff(organizer("KS2019"), Role.ADMINISTRATOR);
    private ChainId chain = ChainId.random();

    @BeforeEach
    void aChainIsDrawn() {
        superuser.sql("insert into catalogue_service_package (code, scheme, name_fi, name_en, status, source) values ('p', 's', 'Paketti', 'Package', 'VERIFIED', 'test')").update();
        chain = drafting.create(administrator, new ChainFacts(Words.of("Lapsen mielenterveys", "Barns psykiska hälsa"), "p"), CONTENT);
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void aFileIsSavedAsAWholeAndUndoneAsAWhole() {
        save("lapsen mielenterveys;1;Arvio;2019;4 200;190,50;THL 2019\nBarns psykiska hälsa;2;;2019;;6400;\n");
        assertThat(volume("Arvio", 2019)).isEqualTo(4200);
        assertThat(figures.of(administrator, chain, 2019).cost(ChainSketch.id("Hoito"))).satisfies(cost -> {
            assertThat(Objects.requireNonNull(cost).unit()).isEqualTo(Euros.of("6400"));
            assertThat(cost.origin()).isEqualTo(Origin.assumed());
        });
        save("Lapsen mielenterveys;1;Arvio;2019;5000;;THL 2020\n");
        assertThat(volume("Arvio", 2019)).as("the newer file").isEqualTo(5000);
        assertThat(figures.of(administrator, chain, 2019).cost(ChainSketch.id("Arvio"))).as("an empty cell changes nothing").isNotNull();
        assertThat(figures.years(administrator, chain)).containsExactly(2019);

        figures.undo(administrator, figures.batches(administrator).getFirst().id());
        assertThat(volume("Arvio", 2019)).as("what it replaced holds again").isEqualTo(4200);
        var first = figures.batches(administrator).getLast().id();
        figures.undo(administrator, first);
        assertThat(volume("Arvio", 2019)).isNull();
        assertThatThrownBy(() -> figures.undo(administrator, first)).as("once only").isInstanceOf(NotFound.class);
        assertThat(figures.batches(administrator)).extracting(FigureBatch::rows).containsExactly(1, 2);
    }

    @Test
    void oneWrongRowKeepsEveryRowOutAndIsNamed() {
        var rows = new StringBuilder(HEAD);
        for (int year = 1990; year < 2090; year++) {
            rows.append("Lapsen mielenterveys;1;Arvio;").append(year).append(year == 1995 ? ";noin 4000;;\n" : ";4000;;\n");
        }
        assertThat(figures.save(administrator, "maarat.csv", rows.toString(), HEADS)).isEqualTo(new FigureOutcome.Refused(
                List.of(new FigureError(FigureProblem.NOT_A_VOLUME, 7, FigureColumn.VOLUME, List.of("noin 4000"))), false));
        assertThat(figures.batches(administrator)).isEmpty();
        assertThat(figures.save(administrator, "maarat.csv", rows.toString().replace("noin 4000", "4000"), HEADS)).isEqualTo(new FigureOutcome.Saved(100));
    }

    @Test
    void everythingThatIsWrongIsNamedByRowAndColumn() {
        assertThat(problems("Toinen;1;;2019;1;;\nLapsen mielenterveys;3;;2019;1;;\nLapsen mielenterveys;2;Arvio;2019;1;;\nLapsen mielenterveys;1;;1889;1;=1+1;\n"
                + "Lapsen mielenterveys;1;;2020;1;;\nLapsen mielenterveys;1;;2020;2;;\nLapsen mielenterveys;1\n")).containsExactly("UNKNOWN_CHAIN 2 CHAIN", "UNKNOWN_STEP 3 STEP",
                        "NAME_DOES_NOT_FIT 4 NAME", "NOT_A_YEAR 5 YEAR", "NOT_AN_AMOUNT 5 UNIT_COST", "TWICE 7 null", "WRONG_NUMBER_OF_CELLS 8 null");
        assertThat(problems("")).containsExactly("NO_ROWS 0 null");
        assertThat(problems("Lapsen mielenterveys;1;Arvio;2019;;;\n")).as("says nothing").containsExactly("NO_ROWS 0 null");
        assertThat(refused("Vuosi;Ketju\n").stream().map(FigureError::column)).containsExactly(FigureColumn.STEP, FigureColumn.VOLUME, FigureColumn.UNIT_COST);
        assertThat(refused("\"auki").getFirst().problem()).isEqualTo(FigureProblem.NOT_READABLE);
    }

    @Test
    void whatWouldChangeIsShownBeforeItIsSaved() {
        save("Lapsen mielenterveys;1;Arvio;2019;4200;;THL\n");
        var checked = (FigureOutcome.Checked) figures.check(administrator, HEAD.replace(';', ',') + "Lapsen mielenterveys,1,Arvio,2019,4300,,THL\n", HEADS);
        assertThat(checked.changes()).singleElement().satisfies(change -> {
            assertThat(Objects.requireNonNull(change.volumeBefore()).yearly()).isEqualTo(4200);
            assertThat(change.figure().yearly()).isEqualTo(4300L);
        });
        assertThat(volume("Arvio", 2019)).isEqualTo(4200);
    }

    @Test
    void nobodyElseBringsReadsOrUndoesThem() {
        save("Lapsen mielenterveys;1;Arvio;2019;4200;;THL\n");
        var negotiator = staff(administrator.organizer(), Role.ORGANIZER_NEGOTIATOR);
        assertThatThrownBy(() -> figures.batches(negotiator)).isInstanceOf(NotFound.class);
        assertThat(figures.batches(foreigner)).isEmpty();
        assertThatThrownBy(() -> figures.undo(foreigner, figures.batches(administrator).getFirst().id())).isInstanceOf(NotFound.class);
        assertThat(figures.years(foreigner, chain)).isEmpty();
        assertThat(figures.save(foreigner, "x.csv", HEAD + "Lapsen mielenterveys;1;Arvio;2019;1;;\n", HEADS)).isInstanceOf(FigureOutcome.Refused.class);
        var asApplication = JdbcClient.create(core.database().asApplication());
        assertThatThrownBy(() -> asApplication.sql("update servicechain_figure set yearly = 1").update()).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApplication.sql("update servicechain_figure_batch set file_name = 'x'").update()).rootCause().hasMessageContaining("permission denied");
    }

    private void save(String rows) {
        assertThat(figures.save(administrator, "maarat.csv", HEAD + rows, HEADS)).isInstanceOf(FigureOutcome.Saved.class);
    }

    private List<String> problems(String rows) {
        return refused(HEAD + rows).stream().map(error -> error.problem() + " " + error.row() + " " + error.column()).toList();
    }

    private List<FigureError> refused(String text) {
        return ((FigureOutcome.Refused) figures.check(administrator, text, HEADS)).errors();
    }

    private @org.jspecify.annotations.Nullable Long volume(String step, int year) {
        var volume = figures.of(administrator, chain, year).volume(ChainSketch.id(step));
        return volume == null ? null : volume.yearly();
    }

    private OrganizerId organizer(String code) {
        var id = OrganizerId.random();
        superuser.sql("insert into organizer (id, code, kind, name_fi, name_sv, name_en, source) values (?, ?, 'COUNTY_2019', ?, ?, ?, 'test')")
                .params(id.value(), code, code, code, code).update();
        return id;
    }

    private static Acting.OrganizerStaff staff(OrganizerId organizer, Role role) {
        return new Acting.OrganizerStaff(new UserId(UUID.randomUUID()), "Virkahenkilö", role, organizer);
    }
}
