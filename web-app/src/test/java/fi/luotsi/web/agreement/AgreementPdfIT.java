package fi.luotsi.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.Dissent;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Settlement;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.agreement.AgreementFiles;
import fi.luotsi.ui.agreement.AgreementMark;
import fi.luotsi.ui.agreement.AgreementPaper;
import fi.luotsi.ui.agreement.AgreementPapers;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

/**
 * The agreement as a file: what an independent judge says of it, that it is the same each time, and that a public copy keeps its secrets. The files are
 * left in target/agreement to be looked at.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AgreementPdfIT extends RunningLuotsi {

    private static final AgreementMark MARK = new AgreementMark("KS-2020-001", 2, "https://luotsi.example/verify/KS-2020-001/2", LocalDate.of(2018, 12, 4));

    private static final int TURNS = 6;

    @Autowired
    private FreshTables tables;
    @Autowired
    private TableReading reading;
    @Autowired
    private AgreementPapers papers;
    @Autowired
    private AgreementFiles files;

    private NegotiationPackage agreed;

    @BeforeAll
    void aPackageWithEveryKindOfTerm() {
        agreed = reading.tablePackage(organizer("neuvottelija"), tables.negotiatedOnConditions(organizer("neuvottelija"), provider("tuottaja")).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void itIsPdfA2aAndPdfUa1(String language) throws Exception {
        var file = left(language, files.set(paper(agreed, MARK, Map.of(), language)));
        assertThat(Judged.broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Judged.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void soItIsWithAlternativesAndAsAPublicCopy(String language) throws Exception {
        var file = left("public-" + language, files.set(paper(withAlternatives(), null, Map.of(first(TermKind.CLAUSE), "julkisuuslaki 24 § 1 mom. 20 k"), language)));
        assertThat(Judged.broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Judged.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(WholePdf.text(file)).contains(language.equals("fi") ? "Järjestäjä: vaihtoehto" : "Anordnaren: alternativ", language.equals("fi") ? "Salassa pidettävä: julkisuuslaki 24 §" : "Sekretessbelagt: julkisuuslaki 24 §");
    }

    /** How long each making takes is left in target/agreement/times.txt, for docs/performance.md. */
    @Test
    void theSameTermsGiveTheSameBytesEachTime() throws IOException {
        var again = reading.tablePackage(provider("tuottaja"), agreed.head().id());
        var file = files.set(paper(agreed, MARK, Map.of(), "fi"));
        var times = new ArrayList<Long>();
        for (int turn = 0; turn < TURNS; turn++) {
            long begun = System.nanoTime();
            assertThat(files.set(paper(again, MARK, Map.of(), "fi"))).isEqualTo(file);
            times.add((System.nanoTime() - begun) / 1_000_000);
        }
        Files.writeString(Files.createDirectories(Path.of("target/agreement")).resolve("times.txt"), "milliseconds, in order: " + times);
    }

    @Test
    void itSaysAllThatWasAgreed() throws IOException {
        var text = WholePdf.text(files.set(paper(agreed, MARK, Map.of(), "fi"))).replaceAll("[\\s\u00a0]+", " ");
        assertThat(text).contains("Sivu 1 (", "Kumppanuussopimus 2020", "KS-2020-001", "versio 2", "1.1.–31.12.2020", "https://luotsi.example/verify/KS-2020-001/2")
                .contains("1 170 000 000,00", "98 000 000,00", "1 578 000 000,00", "1 372 300 000,00").contains("≤ 90 pv", "≤ 1,1 %", "taso 3: kaikki vaiheet")
                .contains("Malli B", "11 700 000,00").contains("”Sijaishuollon hinnat tarkistetaan syksyllä (oletus).”", "henkilötyövuosia 610", "määrä 4 200")
                .contains("yhdessä kohdan ”Ikäihmisten palvelut, menot 2020”").contains("Ensihoidon rajapinta", "Nykyinen työnjako jatkuu.", "2 400 000,00 €");
    }

    @Test
    void aPublicCopyKeepsItsSecrets() throws IOException {
        var secret = first(TermKind.FRAME);
        var clause = agreed.term(first(TermKind.CLAUSE)).orElseThrow();
        var paper = paper(agreed, MARK, Map.of(secret, "julkisuuslaki 24 § 1 mom. 20 k", clause.term().id(), "julkisuuslaki 24 § 1 mom. 17 k"), "fi");
        var told = WholePdf.plain(files.set(paper)) + WholePdf.text(files.set(paper)) + files.html(paper) + paper;
        assertThat(told.replace('\u00a0', ' ')).contains("Salassa pidettävä: julkisuuslaki 24 §").doesNotContain("310 000 000", "1 578 000 000", "1 372 300 000", "3 100 000,00", "Sijaishuollon hinnat", "Yhteyshenkilö huolehtii");
    }

    private AgreementPaper paper(NegotiationPackage table, @Nullable AgreementMark mark, Map<TermId, String> secrets, String language) {
        return papers.of(acting("neuvottelija"), table, mark, secrets, Locale.of(language));
    }

    private TermId first(TermKind kind) {
        return agreed.terms().stream().map(TermState::term).filter(term -> term.kind() == kind).findFirst().orElseThrow().id();
    }

    /** The last frame and the last clause left as alternatives. */
    private NegotiationPackage withAlternatives() {
        var left = Stream.of(TermKind.FRAME, TermKind.CLAUSE).map(kind -> agreed.terms().stream().map(TermState::term).filter(term -> term.kind() == kind).reduce((first, last) -> last).orElseThrow()).toList();
        return new NegotiationPackage(agreed.head(), agreed.rounds(), agreed.terms().stream().map(state -> left.contains(state.term()) ? open(state) : state).toList(), agreed.envelopes(),
                Map.of("disagreements", left.stream().map(AgreementPdfIT::position).toList()));
    }

    private static TermState open(TermState state) {
        var offer = state.latest().orElseThrow();
        var refusal = new Answer(offer.term(), offer.round(), offer.round() + 1, offer.party().other(), Stand.CANNOT, "Ei.", null, null, offer.author(), "Tuottajan johtaja", offer.at());
        return new TermState(state.term(), state.introduced(), state.revisions(), List.of(refusal), List.of(), null, new Settlement(false, null, List.of(), List.of()), Dissent.LEFT_AS_ALTERNATIVES);
    }

    private static Map<String, Object> position(Term term) {
        return Map.of("term", term.id().toString(), "positions", List.of(Map.of("party", "ORGANIZER", "text", "Teksti riittää <sellaisenaan> & muuten."), Map.of("party", "PROVIDER", "text", "Ei riitä.")));
    }

    private static byte[] left(String name, byte[] file) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/agreement")).resolve(name + ".pdf"), file);
        return file;
    }
}
