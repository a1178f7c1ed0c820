package fi.luotsi.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.meeting.MinutesContent;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.web.counsel.KeptCounsel;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

/** Finding words in what is said at the tables. */
class SearchPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private Notes notes;

    @Autowired
    private KeptCounsel counsel;

    @Autowired
    private MinutesWriting minutes;

    @Test
    void everySideFindsWhatItMayReadAndNothingElse() {
        var word = "etsintä" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        var negotiation = written("Sisäinen " + word + " <b>kesken</b>", false);
        written(negotiation, "Yhteinen " + word, true);
        assertThat(found("neuvottelija", "/negotiations/search", word)).contains("Löytyi 2", "Vain oma puoli näkee", "<mark>" + word + "</mark>").doesNotContain("<b>kesken");
        assertThat(found("tuottaja", "/portal/search", word)).contains("Löytyi 1", "Yhteinen").doesNotContain("Sisäinen", "Vain oma puoli näkee");
        assertThat(found("tarkastaja", "/negotiations/search", word)).contains("Löytyi 1").doesNotContain("Sisäinen");
        assertThat(found("saatio", "/portal/search", word)).contains("Yksikään teksti").doesNotContain("Yhteinen");
        assertThat(found("keskisuomi", "/negotiations/search", word)).contains("Yksikään teksti");
        assertThat(found("paattaja", "/negotiations/search", word)).contains("Yksikään teksti");
    }

    @Test
    void minutesAreFoundByBothSidesOnceHandedOverAndAsADraftByTheWritersAlone() {
        var word = "muistio" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        var organizer = organizer("neuvottelija");
        var negotiation = tables.afterTheFirstRound(organizer, house().liikelaitos()).id();
        var meeting = counsel.meeting(organizer, negotiation);
        var content = new MinutesContent(List.of(new MinutesContent.Participant(MinutesContent.Attendance.PRESENT, "Neuvottelija")),
                List.of(new MinutesContent.Item("Avaus", List.of(), "Perustelu " + word, null, null, null)), List.of(), "Ydinviesti.");
        minutes.save(organizer, negotiation, meeting, 0, content);
        assertThat(found("neuvottelija", "/negotiations/search", word)).contains("Löytyi 1", "Pöytäkirja", "Vain oma puoli näkee",
                "href=\"/negotiations/" + negotiation + "/meetings/" + meeting + "\"");
        for (String other : new String[] {"tarkastaja", "paattaja", "keskisuomi"}) {
            assertThat(found(other, "/negotiations/search", word)).as(other).contains("Yksikään teksti");
        }
        assertThat(found("tuottaja", "/portal/search", word)).contains("Yksikään teksti");
        minutes.handOver(organizer, negotiation, meeting, 1, content);
        assertThat(found("tuottaja", "/portal/search", word)).contains("Löytyi 1").doesNotContain("Vain oma puoli näkee");
        assertThat(found("tarkastaja", "/negotiations/search", word)).contains("Löytyi 1");
        assertThat(found("saatio", "/portal/search", word)).contains("Yksikään teksti");
    }

    @Test
    void whatASearchShowsAnAuditorIsWrittenDownAsReading() {
        var word = "tarkastus" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        var negotiation = written("Yhteinen " + word, true);
        found("tarkastaja", "/negotiations/search", word);
        found("neuvottelija", "/negotiations/search", word);
        assertThat(JdbcClient.create(database().asSuperuser()).sql("select by_name || ' ' || what from audit_entry where subject = ? and channel = 'READ'")
                .param(negotiation.value()).query(String.class).list()).containsExactly("Tarkastaja SEARCH_READ");
    }

    @Test
    void theHitLeadsToItsPlaceAndTheAddressSaysWhatWasAsked() {
        var page = visitor("neuvottelija").get("/negotiations/search?q=lastensuojelu&kind=term&language=fi").body();
        assertThat(page).contains("value=\"lastensuojelu\"", "kind=reason").containsPattern("href=\"/negotiations/[0-9a-f-]{36}/terms/[0-9a-f-]{36}#t-");
        assertThat(visitor("neuvottelija").get("/negotiations/search?q=barnskydd&language=sv").body()).contains("Löytyi", "<mark>Barnskydd</mark>");
        assertThat(visitor("neuvottelija").get("/negotiations/search?q=ja").body()).contains("niin yleisiä");
        for (String odd : new String[] {"?q=%27%27+%3A*+%26+%7C+!", "?q=lasten&page=x&in=x&kind=%27&language=x", "?q=%22auki", "?q=-", "?q=%00", "?q=a%5Cb"}) {
            assertThat(visitor("neuvottelija").get("/negotiations/search" + odd).status()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void finnishWordsAreFoundAsFarAsTheStemmerGoes() {
        var mark = "x" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "y");
        written(mark + " sijoituksen kustannukset lasten osalta", true);
        assertThat(found("neuvottelija", "/negotiations/search", mark + "+sijoitukset")).contains("Löytyi 1");
        assertThat(found("neuvottelija", "/negotiations/search", mark + "+kustannuksen")).contains("Löytyi 1");
        // Snowball undoes endings, not the changes inside a word: lapset and lasten have different stems.
        assertThat(found("neuvottelija", "/negotiations/search", mark + "+lapset")).contains("Yksikään teksti");
        assertThat(found("neuvottelija", "/negotiations/search", mark + "+last")).contains("Löytyi 1");
    }

    private String found(String username, String path, String words) {
        return visitor(username).get(path + "?language=fi&q=" + words.replace("ä", "%C3%A4")).body();
    }

    private NegotiationId written(String text, boolean shared) {
        var table = tables.afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos());
        return written(table.id(), text, shared);
    }

    private NegotiationId written(NegotiationId negotiation, String text, boolean shared) {
        var organizer = organizer("neuvottelija");
        notes.begin(organizer, negotiation, counsel.frameOf(organizer, negotiation).term(), shared, text, Set.of());
        return negotiation;
    }
}
