package fi.luotsi.web.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.access.NewUser;
import fi.luotsi.access.Seat;
import fi.luotsi.access.Users;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.deputy.Deputies;
import fi.luotsi.web.security.PasswordHashes;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SentTables;
import fi.luotsi.web.testing.Visitor;

class DeputyPagesIT extends RunningLuotsi {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final String PAGE = "/profile/deputies";
    private static final String BOTH = "Sijaiskokeen toinen, sijaistaa: Sijaiskokeen ensimmäinen";

    @Autowired
    private Users users;

    @Autowired
    private PasswordHashes hashes;

    @Autowired
    private Deputies deputies;

    @Autowired
    private SentTables tables;

    @Autowired
    private PassingTime time;

    private String first = "";
    private String second = "";
    private UserId firstId = UserId.random();
    private UserId secondId = UserId.random();

    @BeforeEach
    void twoOtherNegotiatorsSitSideBySide() {
        first = "sija1." + UUID.randomUUID();
        second = "sija2." + UUID.randomUUID();
        firstId = make(first, "Sijaiskokeen ensimmäinen");
        secondId = make(second, "Sijaiskokeen toinen");
    }

    @Test
    void whatTheDeputyDoesIsShownToEverybodyWithBothNames() {
        var table = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        assertThat(name(in(first), secondId, 0, 3).location()).isEqualTo(PAGE);
        assertThat(in(first).get(PAGE).body()).contains("Sijaiskokeen toinen", "Voimassa");
        var deputy = in(second);
        assertThat(deputy.get(PAGE).body()).contains("Sijaiskokeen ensimmäinen", "Toimi sijaisena");
        assertThat(actInPlace(deputy).location()).isEqualTo(PAGE);
        assertThat(deputy.get("/negotiations").body()).as("the head of every page").contains("<b>" + BOTH + "</b>");
        var notes = table.path() + "/terms/" + table.first() + "/notes";
        deputy.post(notes, Map.of("shared", "true", "body", "Kirjoitan sijaisena."));
        assertThat(visitor("tuottaja").get("/portal" + table.path() + "/timeline?show=all").body()).contains(BOTH);
        var swedish = in(first);
        swedish.get("/negotiations?lang=sv");
        assertThat(swedish.get(table.path() + "/timeline?show=all").body()).contains("Sijaiskokeen toinen, ställföreträdare för Sijaiskokeen ensimmäinen");
        deputy.post(PAGE + "/oneself", Map.of());
        assertThat(deputy.get("/negotiations").body()).contains("<b>Sijaiskokeen toinen</b>").doesNotContain(BOTH);
    }

    @Test
    void aDeputyshipEndsByItselfAfterItsLastDay() throws Exception {
        name(in(first), secondId, 0, 3);
        var deputy = in(second);
        actInPlace(deputy);
        assertThat(deputy.get("/negotiations").body()).contains(BOTH);
        assertThat(time.later(Duration.ofDays(3), () -> deputy.get("/negotiations").body())).contains(BOTH);
        assertThat(time.later(Duration.ofDays(4), () -> deputy.get(PAGE).body())).doesNotContain(BOTH).contains("Päättynyt");
        assertThat(deputy.get("/negotiations").body()).as("the choice is gone").doesNotContain(BOTH);
    }

    @Test
    void anAdministratorNamesAndEndsIt() {
        var page = "/admin/users/" + firstId + "/deputies";
        var administrator = visitor("paakayttaja");
        assertThat(administrator.post(page, form(secondId, 0, 9)).location()).isEqualTo(page);
        assertThat(administrator.get(page).body()).contains("Sijaiskokeen toinen", "Pääkäyttäjä", "Voimassa");
        var deputy = in(second);
        actInPlace(deputy);
        assertThat(deputy.get("/negotiations").body()).contains(BOTH);
        var end = Pattern.compile("action=\"(" + page + "/[^\"/]+/end)\"").matcher(administrator.get(page).body());
        assertThat(end.find()).isTrue();
        assertThat(administrator.post(end.group(1), Map.of()).location()).isEqualTo(page);
        assertThat(administrator.get(page).body()).contains("Päätetty", "Päätti: Pääkäyttäjä");
        assertThat(deputy.get("/negotiations").body()).as("counts at once").doesNotContain(BOTH);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays() {
        var who = in(first);
        assertThat(who.post(PAGE, Map.of()).body()).contains("<title>Virhe:", "id=\"deputy-error\"", "id=\"lastDay-error\"");
        assertThat(who.post(PAGE, Map.of("deputy", secondId.toString(), "firstDay", "31.2.2030", "lastDay", "huomenna")).body())
                .contains("value=\"31.2.2030\"", "value=\"huomenna\"", "id=\"firstDay-error\"", "id=\"lastDay-error\"");
        assertThat(name(who, secondId, 3, 1).body()).contains("Viimeinen päivä on ennen ensimmäistä.");
        assertThat(name(who, secondId, -3, -1).body()).contains("Viimeinen päivä on jo mennyt.");
        for (var stranger : new Acting.Person[] {acting("tarkastaja"), acting("tuottaja"), acting("keskisuomi")}) {
            assertThat(name(who, stranger.user(), 0, 1).body()).contains("Sijaisella on oltava sama rooli");
        }
        name(who, secondId, 5, 9);
        assertThat(name(who, secondId, 9, 12).body()).contains("Sama käyttäjä on jo nimetty");
        assertThat(name(who, secondId, 10, 12).location()).isEqualTo(PAGE);
    }

    @Test
    void nobodyActsInAPlaceOutsideThePeriodOrOfAnother() {
        name(in(first), secondId, 2, 4);
        var coming = deputies.of(organizerOf(firstId), firstId).getFirst().id();
        assertThat(in(second).get(PAGE).body()).contains("Tulossa").doesNotContain("Toimi sijaisena");
        assertThat(in(second).post(PAGE + "/" + coming + "/act", Map.of()).status()).isEqualTo(404);
        assertThat(in(second).post(PAGE + "/" + coming + "/end", Map.of()).status()).as("not the deputy's to end").isEqualTo(404);
        assertThat(visitor("neuvottelija").post(PAGE + "/" + coming + "/end", Map.of()).status()).isEqualTo(404);
    }

    private Acting.OrganizerStaff organizerOf(UserId id) {
        return new Acting.OrganizerStaff(id, "Sijaiskokeen ensimmäinen", Role.ORGANIZER_NEGOTIATOR, organizer("neuvottelija").organizer());
    }

    private UserId make(String username, String task) {
        return users.create(new Acting.Installation(), new NewUser(username, task, new Seat.AtOrganizer(Role.ORGANIZER_NEGOTIATOR,
                organizer("neuvottelija").organizer()), hashes.hash("sijaisen salasana")));
    }

    private Visitor in(String username) {
        return anonymous().signIn(username, "sijaisen salasana");
    }

    private Answer name(Visitor who, UserId deputy, int from, int to) {
        return who.post(PAGE, form(deputy, from, to));
    }

    private Map<String, String> form(UserId deputy, int from, int to) {
        return Map.of("deputy", deputy.toString(), "firstDay", FINNISH.format(deputies.today().plusDays(from)), "lastDay", FINNISH.format(deputies.today().plusDays(to)));
    }

    private Answer actInPlace(Visitor deputy) {
        var act = Pattern.compile("action=\"(" + PAGE + "/[^\"/]+/act)\"").matcher(deputy.get(PAGE).body());
        assertThat(act.find()).isTrue();
        return deputy.post(act.group(1), Map.of());
    }
}
