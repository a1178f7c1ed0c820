package fi.luotsi.web.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.access.NotFound;
import fi.luotsi.access.Tokens;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.PostOffice;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** Somebody is asked about one section, reads that and nothing else, and notes what it thinks to the side that asked. */
class ExpertPagesIT extends RunningLuotsi {

    private static final String PASSWORD = "asiantuntijan salasana";

    @Autowired
    private FreshTables tables;

    @Autowired
    private TableReading reading;

    @Autowired
    private Notes notes;

    @Autowired
    private Tokens tokens;

    @Autowired
    private PassingTime time;

    @Autowired
    private Clock clock;

    private final String email = "juristi." + UUID.randomUUID() + "@esimerkki.fi";
    private final String username = "juristi." + UUID.randomUUID();
    private NegotiationId id;
    private TermId frame;
    private TermId clause;

    @BeforeEach
    void layATable() {
        id = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id();
        frame = first(Term.FrameTerm.class);
        clause = first(Term.ClauseTerm.class);
    }

    @Test
    void theExpertReadsTheSectionItIsAskedAboutAndNothingElse() {
        notes.begin(organizer("neuvottelija"), id, clause, false, "Kysytään juristilta.", Set.of());
        notes.begin(organizer("neuvottelija"), id, frame, false, "Liikkumavaraa on.", Set.of());
        notes.begin(provider("tuottaja"), id, clause, false, "Tuottajan oma ajatus.", Set.of());
        var expert = comes(ask(visitor("neuvottelija"), desk(), section(clause)));
        assertThat(expert.get("/").location()).isEqualTo("/expert");
        assertThat(expert.get("/expert").body()).contains("href=\"/expert/" + id + "\"", "Uudenmaan maakunta");
        var table = expert.get("/expert/" + id);
        assertThat(table.body()).contains("/terms/" + clause).doesNotContain("/terms/" + frame);
        assertThat(expert.get(at(clause)).body()).contains("Kysytään juristilta.").doesNotContain("Liikkumavaraa", "Tuottajan oma ajatus");
        for (String closed : List.of(at(frame), desk(), desk() + "/terms/" + clause, desk() + "/mandates", desk() + "/timeline", "/portal", "/negotiations", "/negotiations/search?q=juristi",
                "/strategy", "/indicators", "/chains", "/notices", "/profile", "/profile/deputies", "/views", "/admin", "/api/v1/negotiations")) {
            assertThat(expert.get(closed).status()).as(closed).isIn(404, 401);
        }
        assertThat(expert.get("/profile/password").status()).isEqualTo(200);
    }

    @Test
    void whatTheExpertNotesIsReadAndHeardByTheSideThatAskedAlone() {
        var expert = comes(ask(visitor("tuottaja"), "/portal" + desk(), section(clause)));
        assertThat(expert.post(at(clause) + "/notes", Map.of("body", " ")).body()).contains("id=\"note-internal-error\"");
        assertThat(expert.post(at(clause) + "/notes", Map.of("body", "Seuraamus on epäselvä.")).location()).isEqualTo(at(clause));
        assertThat(visitor("tuottaja").get("/portal" + desk() + "/terms/" + clause + "/notes").body()).contains("Seuraamus on epäselvä.", "Tuottajan juristi");
        assertThat(visitor("neuvottelija").get(desk() + "/terms/" + clause + "/notes").body()).doesNotContain("epäselvä");
        assertThat(fresh("tuottaja2").get("/notices").body()).contains("Tuottajan juristi kirjoitti muistiinpanon");
        assertThat(visitor("neuvottelija").get("/notices").body()).doesNotContain("Tuottajan juristi");
        assertThat(expert.post(at(frame) + "/notes", Map.of("body", "x")).status()).isEqualTo(404);
        assertThat(visitor("tuottaja").get("/portal" + desk() + "/timeline").body()).contains("Asiantuntija kutsuttiin: Tuottajan juristi");
        assertThat(visitor("neuvottelija").get(desk() + "/timeline?show=all").body()).doesNotContain("Tuottajan juristi");
        assertThat(visitor("paakayttaja").get("/admin/users").body()).doesNotContain(username);
        assertThat(visitor("paakayttaja").get("/admin/invitations").body()).doesNotContain(email);
    }

    @Test
    void anExpertWhoseNoteIsAnsweredIsToldByMailAndOnItsPage() {
        var expert = comes(ask(visitor("neuvottelija"), desk(), section(clause)));
        var notesAt = desk() + "/terms/" + clause + "/notes";
        assertThat(visitor("neuvottelija").get(notesAt).body()).contains("ja tämän osion asiantuntijat näkevät", "Osion asiantuntijat: Tuottajan juristi");
        assertThat(visitor("neuvottelija").get(desk() + "/terms/" + frame + "/notes").body()).contains("Sisäiset: vain järjestäjän neuvottelijat näkevät").doesNotContain("asiantuntijat näkevät");
        expert.post(at(clause) + "/notes", Map.of("body", "Seuraamus on epäselvä."));
        assertThat(expert.get("/expert/" + id).body()).doesNotContain("Muistiinpanoosi on vastattu");
        time.runDueTasks();
        var before = PostOffice.lettersTo(email).size();
        visitor("neuvottelija").post(notesAt, Map.of("body", "Miltä osin?", "thread", thread(notesAt)));
        time.runDueTasks();
        assertThat(PostOffice.lettersTo(email)).hasSize(before + 1);
        assertThat(PostOffice.textOf(PostOffice.lettersTo(email).getLast())).contains("vastasi muistiinpanoosi kohdassa", PostOffice.LINKS + at(clause)).doesNotContain("Miltä osin");
        assertThat(expert.get("/expert/" + id).body()).contains("Muistiinpanoosi on vastattu");
        expert.post(at(clause) + "/notes", Map.of("body", "Toisen momentin osalta.", "thread", thread(notesAt)));
        assertThat(expert.get("/expert/" + id).body()).doesNotContain("Muistiinpanoosi on vastattu");
        visitor("neuvottelija").post(desk() + "/experts/" + theOnlyExpert() + "/end", Map.of());
        visitor("neuvottelija").post(notesAt, Map.of("body", "Kiitos.", "thread", thread(notesAt)));
        time.runDueTasks();
        assertThat(PostOffice.lettersTo(email)).as("who reads no more is told no more").hasSize(before + 1);
        assertThat(visitor("neuvottelija").get(notesAt).body()).contains("Sisäiset: vain järjestäjän neuvottelijat näkevät");
    }

    private String thread(String notesAt) {
        var thread = Pattern.compile("name=\"thread\" value=\"([0-9a-f-]{36})\"").matcher(visitor("neuvottelija").get(notesAt).body());
        assertThat(thread.find()).isTrue();
        return thread.group(1);
    }

    private String theOnlyExpert() {
        var one = Pattern.compile("/experts/([0-9a-f-]{36})/end").matcher(visitor("neuvottelija").get(desk() + "/experts").body());
        assertThat(one.find()).isTrue();
        return one.group(1);
    }

    @Test
    void afterTheLastDayOrWhenItWasEndedNothingIsLeft() throws Exception {
        var expert = comes(ask(visitor("neuvottelija"), desk(), section(clause)));
        assertThat((int) time.later(Duration.ofDays(31), () -> expert.get(at(clause)).status())).isEqualTo(404);
        assertThat(time.later(Duration.ofDays(31), () -> visitor("neuvottelija").get(desk() + "/experts").body())).contains("Aika päättynyt");
        assertThat(expert.get(at(clause)).status()).isEqualTo(200);
        var experts = visitor("neuvottelija").get(desk() + "/experts").body();
        var one = Pattern.compile("/experts/([0-9a-f-]{36})/end").matcher(experts);
        assertThat(one.find()).isTrue();
        var changed = visitor("neuvottelija").post(desk() + "/experts/" + one.group(1), Map.of("sections", section(frame), "lastDay", day(60)));
        assertThat(changed.location()).isEqualTo(desk() + "/experts");
        assertThat(expert.get(at(clause)).status()).as("another section now").isEqualTo(404);
        assertThat(expert.get(at(frame)).status()).isEqualTo(200);
        visitor("neuvottelija").post(desk() + "/experts/" + one.group(1) + "/end", Map.of());
        assertThat(expert.get("/expert/" + id).status()).isEqualTo(404);
        assertThat(expert.get("/expert").body()).contains("Sinulta ei kysytä nyt mitään");
        assertThat(visitor("neuvottelija").post(desk() + "/experts/" + one.group(1) + "/end", Map.of()).status()).isEqualTo(404);
        assertThat(visitor("neuvottelija").get(desk() + "/timeline").body()).contains("Asiantuntijan tehtävä päätettiin");
    }

    @Test
    void anExpertWhoHasComeBeforeIsToldAndNeedsNoNewLink() {
        comes(ask(visitor("neuvottelija"), desk(), section(clause)));
        var other = tables.afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos()).id();
        assertThat(visitor("neuvottelija").post("/negotiations/" + other + "/experts", form(section(clause))).location()).isEqualTo("/negotiations/" + other + "/experts");
        assertThat(visitor("neuvottelija").get("/negotiations/" + other + "/experts").body()).contains("Käytössä").doesNotContain("id=\"new-link\"");
        time.runDueTasks();
        assertThat(PostOffice.textOf(PostOffice.lettersTo(email).getLast())).contains("Kirjaudu tunnuksellasi", PostOffice.LINKS + "/expert");
        assertThat(anonymous().signIn(username, PASSWORD).get("/expert").body()).contains("/expert/" + id, "/expert/" + other);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndKept() {
        var refused = visitor("neuvottelija").post(desk() + "/experts", Map.of("email", "ei osoite", "lastDay", "31.2.2026"));
        assertThat(refused.body()).contains("<title>Virhe:", "value=\"ei osoite\"", "id=\"email-error\"", "id=\"task-error\"", "id=\"sections-error\"", "id=\"lastDay-error\"", "value=\"31.2.2026\"");
        var form = form(section(clause));
        form.put("lastDay", day(-1));
        assertThat(visitor("neuvottelija").post(desk() + "/experts", form).body()).contains("ei voi olla menneisyydessä");
        form.put("lastDay", day(400));
        assertThat(visitor("neuvottelija").post(desk() + "/experts", form).body()).contains("enintään vuoden päässä");
        ask(visitor("neuvottelija"), desk(), section(clause));
        assertThat(visitor("neuvottelija").post(desk() + "/experts", form(section(clause))).body()).contains("on jo kutsuttu");
        assertThat(visitor("tarkastaja").get(desk() + "/experts").status()).isEqualTo(404);
    }

    @Test
    void theInterfaceIsClosedToExperts() {
        Acting.Person expert = acting("asiantuntija");
        assertThatThrownBy(() -> tokens.make(expert, "ohjelma")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tokens.make(new Acting.Installation(), "asiantuntija", "ohjelma")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.tablePackage(expert, id)).isInstanceOf(NotFound.class);
    }

    private String desk() {
        return "/negotiations/" + id;
    }

    private String at(TermId term) {
        return "/expert/" + id + "/terms/" + term;
    }

    private TermId first(Class<? extends Term> kind) {
        return reading.tablePackage(organizer("neuvottelija"), id).terms().stream().filter(state -> kind.isInstance(state.term()) && state.introduced() != null)
                .findFirst().orElseThrow().term().id();
    }

    private String section(TermId term) {
        return String.valueOf(reading.tablePackage(organizer("neuvottelija"), id).term(term).orElseThrow().term().place().section());
    }

    private String day(int days) {
        return TypedFields.day(new Today(clock).day().plusDays(days));
    }

    private Map<String, String> form(String section) {
        return new LinkedHashMap<>(Map.of("email", email, "task", "Tuottajan juristi", "language", "FI", "sections", section, "lastDay", day(30)));
    }

    /** The path of the link that the list shows this once. */
    private String ask(Visitor negotiator, String table, String section) {
        assertThat(negotiator.post(table + "/experts", form(section)).location()).isEqualTo(table + "/experts");
        var link = Pattern.compile("id=\"new-link\">([^<]+)<").matcher(negotiator.get(table + "/experts").body());
        assertThat(link.find()).isTrue();
        return URI.create(link.group(1)).getPath();
    }

    private Visitor comes(String link) {
        assertThat(anonymous().get(link).body()).contains("Asiantuntija");
        anonymous().post(link, Map.of("username", username, "task", "Tuottajan juristi", "fresh", PASSWORD, "again", PASSWORD));
        return anonymous().signIn(username, PASSWORD);
    }
}
