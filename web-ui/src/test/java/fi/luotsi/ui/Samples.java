package fi.luotsi.ui;

import fi.luotsi.ui.PackageTable.Condition;
import fi.luotsi.ui.PackageTable.Heads;
import fi.luotsi.ui.PackageTable.Reason;
import fi.luotsi.ui.PackageTable.Row;
import fi.luotsi.ui.PackageTable.Section;
import fi.luotsi.ui.PackageTable.Sums;
import fi.luotsi.ui.PackageTable.Task;
import fi.luotsi.ui.PackageTable.Value;
import fi.luotsi.ui.PackageTable.Words;
import fi.luotsi.ui.StatusTag.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A negotiation three rounds deep, with invented figures, to look at the fragments with. */
final class Samples {

    private static final StatusTag OPEN = new StatusTag(Kind.OPEN, "Avoin");
    private static final StatusTag AGREED = new StatusTag(Kind.AGREED, "Sovittu");
    private static final StatusTag CONDITIONAL = new StatusTag(Kind.CONDITIONAL, "Ehdolla");
    private static final StatusTag DISPUTED = new StatusTag(Kind.DISPUTED, "Erimielinen");
    private static final Task MINE = new Task("vastattava", true);
    private static final Task DONE = new Task("vastattu luonnoksessa", false);

    private Samples() {}

    static PackageTable packageTable() {
        return new PackageTable(new Heads("Järjestäjä", "luonnos 3", "Tuottaja", "kierros 2", "tuottaja − oma"),
                List.of(frames(), targets(), chains(), model(), clauses()));
    }

    private static Section frames() {
        var rows = List.of(
                row("r1", "Lastensuojelu", true, MINE, v("318,0"), v("322,0").over("yli raamin"), v("+4,0", "+1,3 %"), OPEN, "Järjestäjä", "Sijaishuollon hintojen nousu hyväksytään, määrän kasvua ei.", new Condition("ehdolla:", new Link("Ikäihmisten palvelut on 1 170,0", "#r3"), null)),
                row("r2", "Lasten- ja nuorisopsykiatria", false, DONE, v("97,0"), v("98,0"), v("+1,0", "+1,0 %"), OPEN, "Järjestäjä", "Jonon purku rahoitetaan puoliksi, koska avohoidon käynnit siirtyvät.", null),
                row("r3", "Ikäihmisten palvelut", false, DONE, v("1 170,0"), v("1 170,0"), v("0,0", "0,0 %"), CONDITIONAL, "Järjestäjä", "Tuottajan tarjous hyväksytään.", new Condition("ehdolla:", new Link("Lastensuojelu sovitaan", "#r1"), ", rivit lukittuvat yhdessä")));
        return new Section("Raamit", "M€, tarkka summa rivin tiedoissa", rows, new Sums("Raamit yhteensä", "1 585,0", "1 590,0", v("+5,0", "+0,3 %"), "Tuottaja yli raamin 5,0 M€"));
    }

    private static Section targets() {
        return new Section("Tavoitteet", null, List.of(
                row("t1", "Sijoitettujen lasten osuus", false, MINE, v("≤ 1,40 %", "toleranssi ±2 %"), v("≤ 1,40 %", "toleranssi ±3 %"), v("toleranssi", "+1 %-yks."), OPEN, "Tuottaja", "Vuosivaihtelu on ollut suurempi kuin kaksi prosenttia.", null),
                row("t2", "Kotona asuvat 75 vuotta täyttäneet", false, null, v("≥ 92,0 %"), v("≥ 92,0 %"), v("ei eroa"), AGREED, "Järjestäjä", "Lähtötaso 91,6 %, lähde Sotkanet.", null)), null);
    }

    private static Section chains() {
        return new Section("Palveluketjut", "sopimisen syvyys 0–3", List.of(
                row("c1", "Lapsen mielenterveys, v2", false, MINE, Value.ofDepth(2, "luovutusajat"), Value.ofDepth(1, "tulos"), v("−1 taso", "−2 ehtoa"), OPEN, "Tuottaja", "Luovutusajoista saadaan tieto kaikista yksiköistä vasta 1.6.2020.", null),
                row("c2", "Ikäihmisen kotiutuminen, v3", false, null, Value.ofDepth(3, "kaikki vaiheet"), Value.ofDepth(3, "kaikki vaiheet"), v("ei eroa"), AGREED, "Järjestäjä", "Ketju on molempien käytössä.", null)), null);
    }

    private static Section model() {
        return new Section("Rahoitusmalli", null, List.of(row("f1", "Rahoitusmalli 2020", false, new Task("porras 1, ohjausryhmä, 30.11.2018 mennessä", false),
                v("malli B", "siirtoraja 1,0 %"), v("malli A", "könttäsumma"), v("eri malli"), DISPUTED, "Tuottaja", "Siirtoraja estää tasaamisen kesken vuoden.", null)), null);
    }

    private static Section clauses() {
        var words = WordDiff.between("Tuottaja antaa korjaussuunnitelman 14 päivän kuluessa ilmoituksesta.", "Tuottaja antaa korjaussuunnitelman 30 päivän kuluessa kirjallisesta ilmoituksesta.");
        var clause = new Row("k12", "12 § Poikkeamat ja seuraamukset", "/package#k12", false, DONE, v(""), v(""), v(""), new Words(words.runs(), "tuottajan muutokset: 2 sanaa lisätty, 1 poistettu"), null, OPEN,
                new Reason("Järjestäjä", "Luonnos 3 esittää 21 päivää: johtokunta kokoontuu kolmen viikon välein."), List.of());
        return new Section("Sopimusteksti", null, List.of(clause), null);
    }

    private static Row row(String id, String name, boolean open, @Nullable Task task, Value own, Value theirs, Value difference, StatusTag status, String by, String why, @Nullable Condition condition) {
        return new Row(id, name, "/package#" + id, open, task, own, theirs, difference, null, null, status, new Reason(by, why), condition == null ? List.of() : List.of(condition));
    }

    private static Value v(String text) {
        return Value.of(text);
    }

    private static Value v(String text, String detail) {
        return Value.of(text, detail);
    }

    static Board board() {
        return new Board(
                Bar.of("Kohdat", List.of(part(Kind.AGREED, "4", 4), part(Kind.CONDITIONAL, "1", 1), part(Kind.OPEN, "5", 5), part(Kind.DISPUTED, "1", 1)), "11"),
                Bar.of("Eurot", List.of(part(Kind.AGREED, "0,0 M€", 0), part(Kind.CONDITIONAL, "1 170,0 M€", 1170), part(Kind.OPEN, "415,0 M€", 415)), "1 585,0 M€"),
                List.of(new Board.KeyEntry(Kind.AGREED, "Sovittu 4 · 0,0 M€"), new Board.KeyEntry(Kind.CONDITIONAL, "Ehdolla 1 · 1 170,0 M€"), new Board.KeyEntry(Kind.OPEN, "Avoin 5 · 415,0 M€"), new Board.KeyEntry(Kind.DISPUTED, "Erimielinen 1 · 0,0 M€")),
                List.of(new Board.SumLine("Päätetty kehys", "§ 112/2018", "1 585,0 M€", "/envelope", false, null, null),
                        new Board.SumLine("Tuottajan tarjous, kierros 2", null, "1 590,0 M€", null, false, null, "yli 5,0 M€"),
                        new Board.SumLine("Oma luonnos, kierros 3", null, "1 585,0 M€", null, true, "ero 0,0 M€", null)));
    }

    private static Bar.Part part(Kind kind, String text, long amount) {
        var word = switch (kind) {
            case AGREED -> "Sovittu";
            case CONDITIONAL -> "Ehdolla";
            case OPEN -> "Avoin";
            case DISPUTED -> "Erimielinen";
        };
        return new Bar.Part(kind, word, BigDecimal.valueOf(amount), text);
    }

    static List<Step> steps() {
        return List.of(new Step(1, "Valmistelu", "valmis 3.9.2018", Step.Stand.DONE), new Step(2, "Raamipäätös", "valmis 29.10.2018", Step.Stand.DONE), new Step(3, "Neuvottelu", "kierros 3, luonnos", Step.Stand.CURRENT),
                new Step(4, "Hyväksyntä", "tulossa", Step.Stand.COMING), new Step(5, "Allekirjoitus", "tulossa", Step.Stand.COMING), new Step(6, "Seuranta", "tulossa", Step.Stand.COMING));
    }

    static Turn turn() {
        return new Turn("Vuorossa: järjestäjä.", "Vastatkaa kierrokseen 2 viimeistään 23.11.2018 klo 16.00 (4 päivää). Kolme kohtaa odottaa vastaustanne. Luonnos ei näy tuottajalle ennen lähettämistä.", "23.11.2018 klo 16.00", true, false);
    }

    static List<Filter> filters() {
        return List.of(new Filter("all", "Kaikki", 11, "/package", true), new Filter("changed", "Muuttuneet kierroksen 2 jälkeen", 4, "/package?show=changed", false), new Filter("mine", "Vastattavana", 3, "/package?show=mine", false), new Filter("over", "Yli raamin", 2, "/package?show=over", false));
    }

    static List<Change> changes() {
        var by = new Change.By("Tuottajan johtaja", "14.11.2018 klo 15.40", "Kukin solu on perusteltu erikseen.");
        return List.of(
                new Change.EurosChange(new Change.Heading("m1", "Talousraami 2020", "eurot · 3 solua"), new Change.Columns("Kierros 1, €", "järjestäjä", "Kierros 2, €", "tuottaja"), List.of(
                        new Change.Line("Lastensuojelu", "310 000 000,00", "322 000 000,00", "+12 000 000,00", "+3,9", "Kiireelliset sijoitukset kasvoivat 7 % ja sijaishuollon ostohinnat 4,1 %.", null),
                        new Change.Line("Ikäihmisten palvelut", "1 180 000 000,00", "1 170 000 000,00", "−10 000 000,00", "−0,8", "Kotihoidon osuus kasvaa.", null)),
                        new Change.Line("Yhteensä", "1 585 000 000,00", "1 590 000 000,00", "+5 000 000,00", "+0,3", "", "Yli raamin 5,0 M€"), by),
                new Change.TargetChange(new Change.Heading("m2", "Sijoitettujen lasten osuus 0–17-vuotiaista", "tavoite"),
                        new Change.Side("Kierros 1 · järjestäjä", "≤ 1,40 %", null, false, List.of(new Change.Part("toleranssi", "±2 %", true)), "lähtötaso 1,52 % (2017)"),
                        new Change.Side("Kierros 2 · tuottaja", "≤ 1,40 %", null, false, List.of(new Change.Part("toleranssi", "±3 %", true)), "lähtötaso 1,52 % (2017)"),
                        new Change.Gap("toleranssi +1 %-yks.", "yläraja nousee arvosta 1,428 % arvoon 1,442 %"), by),
                new Change.ChainChange(new Change.Heading("m3", "Lapsen mielenterveys, versio 2", "palveluketju · sopimisen syvyys"),
                        new Change.Side("Kierros 1 · järjestäjä", "taso 2: luovutusajat", 2, false, List.of(new Change.Part("", "Koulusta perheneuvolaan enintään 7 pv", true), new Change.Part("", "Hoidon aloitus 90 prosentille 6 viikossa", false)), null),
                        new Change.Side("Kierros 2 · tuottaja", "taso 1: tulos", 1, false, List.of(new Change.Part("", "Hoidon aloitus 90 prosentille 6 viikossa", false)), null),
                        new Change.Gap("−1 taso", "2 luovutusehtoa ja 2 mittaria poistuu"), by),
                new Change.WordsChange(new Change.Heading("m4", "12 § Poikkeamat ja seuraamukset, 3 momentti", "sopimusteksti · sanat"), "Kierros 1 · järjestäjä", "Kierros 2 · tuottaja",
                        WordDiff.between("Tuottaja antaa korjaussuunnitelman 14 päivän kuluessa ilmoituksesta. Järjestäjä voi pidättää enintään kaksi prosenttia kauden raamista.", "Tuottaja antaa korjaussuunnitelman 30 päivän kuluessa kirjallisesta ilmoituksesta. Järjestäjä voi pidättää enintään kaksi prosenttia kauden raamista."),
                        new Change.Gap("2 sanaa lisätty, 1 poistettu", "1. virke, toinen ennallaan"), by));
    }

    static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(Instant.parse("2018-11-14T13:52:00Z"), "14.11.2018 klo 15.52", "Tuottajan johtaja, Uudenmaan liikelaitos", "Kierros 2 lähetettiin", null, new Link("", "/diff"), TimelineEntry.Kind.MOVE),
                new TimelineEntry(Instant.parse("2018-11-12T07:10:00Z"), "12.11.2018 klo 9.10", "Ohjausryhmä", "Rahoitusmalli 2020 kirjattiin erimieliseksi", "Siirtoraja estää tasaamisen kesken vuoden.", null, TimelineEntry.Kind.DISAGREEMENT),
                new TimelineEntry(Instant.parse("2018-11-08T07:10:00Z"), "8.11.2018 klo 9.10", "Molemmat osapuolet", "10 § Tiedonanto ja raportointi sovittiin", null, null, TimelineEntry.Kind.AGREEMENT),
                new TimelineEntry(Instant.parse("2018-11-06T07:30:00Z"), "6.11.2018 klo 9.30", "Järjestäjän neuvottelija, Uudenmaan maakunta", "Kierros 1 lähetettiin", null, null, TimelineEntry.Kind.MOVE));
    }
}
