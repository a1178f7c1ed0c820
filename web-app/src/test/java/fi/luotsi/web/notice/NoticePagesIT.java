package fi.luotsi.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.notice.bell.Mail;
import fi.luotsi.notice.bell.NoticeWishes;
import fi.luotsi.notice.bell.Topic;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.PostOffice;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SentTables;
import fi.luotsi.web.testing.SentTables.SentTable;

/** Behind the bell, by mail and in the feed: each reader hears what concerns it, as it has chosen, and nobody else does. */
class NoticePagesIT extends RunningLuotsi {

    @Autowired
    private SentTables tables;

    @Autowired
    private NoticeWishes wishes;

    @Autowired
    private Notes notes;

    @Autowired
    private ProviderAtTheTable providers;

    @Autowired
    private PassingTime time;

    @Test
    void whoseTurnItIsStandsBehindTheBellAndOpeningItReadsIt() {
        var manager = fresh("tuottaja2");
        manager.post("/notices/read", Map.of()); // what other tests rang for may be more than the bell counts
        var table = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        int before = unread(manager.get("/portal"));
        assertThat(before).isPositive();
        var list = manager.get("/notices").body();
        assertThat(list).contains("Kierros 1 odottaa vastaustanne viimeistään", "Rinnakkaiskokeen sopimus");
        var opened = manager.post("/notices/" + idOf("tuottaja2", table) + "/open", Map.of());
        assertThat(opened.location()).isEqualTo("/portal" + table.path());
        assertThat(unread(manager.get("/portal"))).isEqualTo(before - 1);
        manager.post("/notices/read", Map.of());
        assertThat(manager.get("/notices?show=unread").body()).contains("Ei lukemattomia ilmoituksia");
        assertThat(unread(manager.get("/portal"))).isZero();
    }

    @Test
    void whatAPartyHasAnsweredWaitsForNobodyOnItsSideAnyMore() {
        var table = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        assertThat(waiting(table)).isPositive();
        providers.acceptTheRest(provider("tuottaja"), table.id());
        providers.send(provider("tuottaja"), table.id(), UUID.randomUUID());
        assertThat(waiting(table)).isZero();
        assertThat(told("neuvottelija", table)).as("the result").isEqualTo(1);
    }

    @Test
    void nobodyOpensAnothersNoticeAndTheOneWhoActsHearsNothing() {
        var table = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        assertThat(fresh("saatio").post("/notices/" + idOf("tuottaja", table) + "/read", Map.of()).status()).isEqualTo(404);
        assertThat(told("neuvottelija", table)).isZero();
        assertThat(told("saatio", table)).isZero();
        assertThat(told("paattaja", table)).isZero();
    }

    @Test
    void aMentionComesByMailAtOnceInTheReadersLanguageWithNothingInItsSubject() throws Exception {
        var table = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        var address = address();
        wishes.change(acting("neuvottelija2"), address, Map.of(Topic.MENTION, Mail.INSTANT));
        notes.begin(organizer("neuvottelija"), table.id(), table.first(), false, "Katsotko tätä @neuvottelija2?", Set.of());
        time.runDueTasks();
        time.runDueTasks();
        assertThat(PostOffice.lettersTo(address)).hasSize(1);
        var letter = PostOffice.lettersTo(address).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Luotsi: uusi ilmoitus");
        assertThat(PostOffice.textOf(letter)).contains("mainitsi sinut kohdassa ”Osapuolet”", PostOffice.LINKS + table.path() + "/terms/" + table.first() + "/notes")
                .doesNotContain("Katsotko");
    }

    @Test
    void dailyLettersWaitForTheMorningAndOffMeansOff() throws Exception {
        var address = address();
        wishes.change(acting("tuottaja2"), address, Map.of(Topic.TURN, Mail.DAILY, Topic.MENTION, Mail.OFF));
        var first = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        var second = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        notes.begin(organizer("neuvottelija"), first.id(), first.first(), true, "Hei @tuottaja2", Set.of());
        time.runDueTasks();
        assertThat(PostOffice.lettersTo(address)).isEmpty();
        time.later(Duration.ofDays(1), () -> 0);
        assertThat(PostOffice.lettersTo(address)).hasSize(1);
        var digest = PostOffice.lettersTo(address).getFirst();
        assertThat(digest.getSubject()).isEqualTo("Luotsi: päivän ilmoitukset");
        assertThat(PostOffice.textOf(digest)).contains("/portal" + first.path(), "/portal" + second.path()).doesNotContain("mainitsi");
        time.later(Duration.ofDays(2), () -> 0);
        wishes.change(acting("tuottaja2"), null, Map.of(Topic.TURN, Mail.INSTANT, Topic.MENTION, Mail.INSTANT));
    }

    @Test
    void thePartyInTurnIsRemindedADayBeforeAndOnlyOnce() throws Exception {
        var table = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        assertThat(reminders(table)).as("the day it was set").isZero();
        time.later(Duration.ofDays(6).plusHours(12), () -> 0);
        time.later(Duration.ofDays(6).plusHours(13), () -> 0);
        assertThat(reminders(table)).isEqualTo(1);
        assertThat(jdbc().sql("select count(*) from notice n where negotiation_id = ? and occasion = 'ROUND_DUE' and role <> 'PROVIDER_MANAGER'").param(table.id().value())
                .query(Long.class).single()).isZero();
    }

    @Test
    void aFeedOpensByItsKeyUntilItIsClosed() {
        var table = tables.open(organizer("neuvottelija"), provider("tuottaja"));
        var manager = fresh("tuottaja");
        manager.post("/profile/notices/feed", Map.of());
        var path = feedAddress(manager.get("/profile/notices"));
        var feed = anonymous().get(path);
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.header("Cache-Control")).contains("no-store");
        assertThat(feed.body()).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"", "/portal" + table.path(), "Rinnakkaiskokeen sopimus");
        assertThat(manager.get("/profile/notices").body()).doesNotContain(path).contains("Vaihda osoite");
        manager.post("/profile/notices/feed/revoke", Map.of());
        assertThat(anonymous().get(path).status()).isEqualTo(404);
    }

    @Test
    void wishesAreKeptAndAWrongAddressIsToldBesideItsField() {
        var visitor = fresh("tarkastaja");
        var refused = visitor.post("/profile/notices", Map.of("address", "ei osoite", "mail[TURN]", "DAILY"));
        assertThat(refused.body()).contains("Kirjoita osoite muodossa nimi@esimerkki.fi.", "value=\"ei osoite\"").containsPattern("value=\"DAILY\"[^>]*checked");
        assertThat(visitor.post("/profile/notices", Map.of("address", "", "mail[TURN]", "NEVER")).body()).contains("Valitse yksi vaihtoehdoista.");
        var address = address();
        assertThat(visitor.post("/profile/notices", Map.of("address", address, "mail[TURN]", "OFF")).location()).isEqualTo("/profile/notices");
        assertThat(visitor.get("/profile/notices").body()).contains("Valintasi on tallennettu.", address).containsPattern("value=\"OFF\"[^>]*checked");
        visitor.post("/profile/notices", Map.of("address", "", "mail[TURN]", "INSTANT"));
    }

    @Test
    void administratorsSeeHowTheMailGoesAndNoReader() {
        var page = fresh("paakayttaja").get("/admin/mail").body();
        assertThat(page).contains("Odottaa lähettämistä", "127.0.0.1:").doesNotContain("@example.fi");
    }

    private static String address() {
        return "lukija-" + UUID.randomUUID() + "@example.fi";
    }

    private static int unread(Answer page) {
        var count = Pattern.compile("class=\"bell\">.*?<b>(\\d+)<", Pattern.DOTALL).matcher(page.body());
        assertThat(page.body()).contains("class=\"bell\"");
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    private static String feedAddress(Answer page) {
        var address = Pattern.compile("id=\"feed-address\">[^<]*(/feeds/[^<]+)<").matcher(page.body());
        assertThat(address.find()).as(page.body()).isTrue();
        return address.group(1);
    }

    private String idOf(String username, SentTable table) {
        return jdbc().sql("select n.id::text from notice n join access_user u on u.id = n.user_id where u.username = ? and n.negotiation_id = ?")
                .params(username, table.id().value()).query(String.class).single();
    }

    private long told(String username, SentTable table) {
        return jdbc().sql("select count(*) from notice n join access_user u on u.id = n.user_id where u.username = ? and n.negotiation_id = ?")
                .params(username, table.id().value()).query(Long.class).single();
    }

    private long reminders(SentTable table) {
        return jdbc().sql("select count(*) from notice n join access_user u on u.id = n.user_id where u.username = 'tuottaja' and n.negotiation_id = ? and occasion = 'ROUND_DUE'")
                .param(table.id().value()).query(Long.class).single();
    }

    private long waiting(SentTable table) {
        return jdbc().sql("select count(*) from notice where negotiation_id = ? and occasion = 'ROUND_WAITS' and read_at is null").param(table.id().value())
                .query(Long.class).single();
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(database().asSuperuser());
    }
}
