package fi.luotsi.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.mandate.Bound;
import fi.luotsi.negotiation.mandate.Decision;
import fi.luotsi.negotiation.mandate.MandateEntry;
import fi.luotsi.negotiation.mandate.MandateRequests;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.demo.FreshTables.Table;
import fi.luotsi.web.testing.RunningLuotsi;

class TimelinePagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private TableReading reading;

    @Autowired
    private Mandates mandates;

    @Autowired
    private MandateRequests requests;

    @Autowired
    private Notes notes;

    @Autowired
    private OrganizerAtTheTable organizers;

    @Test
    void narrowedToOneFrameCellItTellsOnlyThatCellsEvents() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var path = "/negotiations/" + table.id() + "/timeline?term=" + frame(table, "Lastensuojelu");
        for (var page : new String[] {list(visitor("neuvottelija").get(path).body()), list(visitor("tuottaja").get("/portal" + path).body())}) {
            assertThat(page).contains("310\u00a0000\u00a0000,00\u00a0€", "322\u00a0000\u00a0000,00\u00a0€").doesNotContain("Kierros 1", "98\u00a0000\u00a0000,00", "Neuvottelu avattiin");
        }
        assertThat(list(visitor("neuvottelija").get(path + "&party=provider&kind=offer").body())).contains("322\u00a0000\u00a0000,00\u00a0€").doesNotContain("310\u00a0000");
        assertThat(visitor("neuvottelija").get(path + "&party=nobody").body()).contains("Rajauksella ei löydy tapahtumia.");
    }

    @Test
    void theFileTellsWhatThePageTells() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var file = visitor("tuottaja").get("/portal/negotiations/" + table.id() + "/timeline.csv?kind=round").body();
        assertThat(file.lines().skip(1)).hasSize(3);
        assertThat(file).contains("Kierros 2 lähetettiin: 3 tarjousta, ").doesNotContain("ei tarjouksia");
    }

    @Test
    void aMandateIsOnTheOwnSidesTimelineOnly() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        mandates.keep(organizer("neuvottelija"), table.id(), new MandateEntry(new Subject.OfTerm(frame(table, "Lastensuojelu")), Bound.CEILING, new BigDecimal("333171717"),
                new Decision("Maakuntahallitus", LocalDate.of(2018, 10, 1), "§ 9")));
        var path = "/negotiations/" + table.id() + "/timeline";
        assertThat(visitor("neuvottelija").get(path).body()).contains("Valtuutus kirjattiin: Lastensuojelu", "vain oma puoli näkee");
        assertThat(visitor("tuottaja").get("/portal" + path).body()).doesNotContain("Valtuutus kirjattiin", "333171717", "333\u00a0171\u00a0717", "333,2\u00a0M", "333,17");
        assertThat(visitor("tarkastaja").get(path).body()).doesNotContain("Valtuutus kirjattiin");
    }

    @Test
    void whatTheOwnPrincipalIsAskedIsOnTheOwnSidesTimelineOnly() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var acting = organizer("neuvottelija");
        mandates.keep(acting, table.id(), new MandateEntry(new Subject.OfTerm(frame(table, "Lastensuojelu")), Bound.CEILING, new BigDecimal("309000000"),
                new Decision("Maakuntahallitus", LocalDate.of(2018, 10, 1), "§ 9")));
        organizers.draft(acting, table.id(), List.of(DraftEntry.offer(frame(table, "Lastensuojelu"), new TermValue.Frame(Euros.of("309500000")), "Hinnat", 0)));
        requests.ask(acting, table.id(), mandates.book(acting, table.id()).overruns().getFirst().mandate().id(), "Perustelu7741");
        var asked = requests.ofPrincipal(organizer("paattaja")).stream().filter(request -> request.negotiation().equals(table.id())).findFirst().orElseThrow();
        requests.rule(organizer("paattaja"), asked.id(), true, "Ratkaisu7741");
        mandates.end(acting, table.id(), asked.mandate());
        var path = "/negotiations/" + table.id() + "/timeline";
        assertThat(visitor("neuvottelija").get(path).body()).contains("Perustelu7741", "Ratkaisu7741", "Valtuutus kirjattiin: Lastensuojelu", "Valtuutus päätettiin: Lastensuojelu");
        assertThat(visitor("neuvottelija").get("/negotiations/" + table.id() + "/timeline.csv").body()).contains("Perustelu7741");
        for (String others : new String[] {visitor("tuottaja").get("/portal" + path).body(), visitor("tuottaja").get("/portal/negotiations/" + table.id() + "/timeline.csv").body(),
                visitor("tarkastaja").get(path).body()}) {
            assertThat(others).doesNotContain("Perustelu7741", "Ratkaisu7741", "Valtuutus kirjattiin", "309\u00a0");
        }
    }

    @Test
    void anInternalNoteIsOnTheOwnSidesTimelineOnlyAndASharedCommentOnBoth() {
        var table = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var frame = frame(table, "Lastensuojelu");
        var thread = notes.begin(organizer("neuvottelija"), table.id(), frame, false, "Liikkumavara7742", Set.of());
        notes.answer(organizer("neuvottelija2"), table.id(), frame, thread, "Vastaus7742", Set.of());
        notes.begin(provider("tuottaja"), table.id(), frame, false, "Tuottajan7743", Set.of());
        notes.begin(provider("tuottaja"), table.id(), frame, true, "Yhteinen7744", Set.of());
        var path = "/negotiations/" + table.id() + "/timeline?show=all";
        assertThat(list(visitor("neuvottelija").get(path).body())).contains("Liikkumavara7742", "Vastaus7742", "vain oma puoli näkee", "Yhteinen7744").doesNotContain("Tuottajan7743");
        assertThat(list(visitor("tuottaja").get("/portal" + path).body())).contains("Tuottajan7743", "Yhteinen7744").doesNotContain("Liikkumavara7742", "Vastaus7742");
        assertThat(visitor("tarkastaja").get(path).body()).contains("Yhteinen7744").doesNotContain("Liikkumavara7742", "Vastaus7742", "Tuottajan7743");
        assertThat(list(visitor("neuvottelija").get(path + "&kind=note").body())).contains("Liikkumavara7742").doesNotContain("Kierros 1", "Yhteinen7744");
    }

    private static String list(String page) {
        return page.substring(page.indexOf("<ol class=\"timeline\""), page.indexOf("</ol>", page.indexOf("<ol class=\"timeline\"")));
    }

    private TermId frame(Table table, String service) {
        return reading.tablePackage(organizer("neuvottelija"), table.id()).terms().stream().map(state -> state.term())
                .filter(term -> term instanceof Term.FrameTerm frame && frame.line() == LineKind.EXPENSES && frame.title().fi().equals(service)).findFirst().orElseThrow().id();
    }
}
