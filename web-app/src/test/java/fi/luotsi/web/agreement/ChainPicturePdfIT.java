package fi.luotsi.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.ui.agreement.AgreementFiles;
import fi.luotsi.ui.agreement.AgreementPaper;
import fi.luotsi.ui.agreement.AgreementPapers;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

/** Service chains as pictures in the agreement: drawn where every step binds, whole, readable, and told to those who do not see them. */
@TestInstance(Lifecycle.PER_CLASS)
class ChainPicturePdfIT extends RunningLuotsi {

    private static final int MOST_STEPS = 60;

    @Autowired
    private FreshTables tables;
    @Autowired
    private TableReading reading;
    @Autowired
    private AgreementPapers papers;
    @Autowired
    private AgreementFiles files;
    @Autowired
    private ChainDrafting drafting;

    private NegotiationPackage agreed;
    private ChainId longest;

    @BeforeAll
    void aPackageAndAChainAsLongAsChainsMayBe() {
        agreed = reading.tablePackage(organizer("neuvottelija"), tables.negotiated(organizer("neuvottelija"), provider("tuottaja")).id());
        longest = drafting.create(organizer("paakayttaja"), new ChainFacts(Words.of("Kuvakokeen ketju", "Bildprovets kedja"), "U2"), LongChain.of(new Random(2018), MOST_STEPS));
        drafting.publish(organizer("paakayttaja"), longest, 1, LocalDate.of(2018, 1, 1), "Koe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void thePictureOfAChainIsPartOfALastingAndAccessibleFile(String language) throws Exception {
        var file = left("chain-" + language, files.set(paper(null, 2, ChainDepth.ALL_STEPS, Map.of(), language)));
        assertThat(Judged.broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Judged.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var document = Loader.loadPDF(file)) {
            var figures = DrawnFigures.of(document);
            assertThat(figures.told()).hasSize(2).allSatisfy(told -> assertThat(told).contains(language.equals("fi") ? "Palveluketju Lapsen mielenterveys, versio 2, uimaratakaaviona" : "version 2, som banor"));
            assertThat(figures.outsideTheirPages()).isEmpty();
            assertThat(figures.words()).contains("≤", language.equals("fi") ? "Sote-keskus" : "Kommun");
        }
    }

    @Test
    void theLongestChainIsReadableAndNothingOfItIsCut() throws Exception {
        var file = left("chain-longest", files.set(paper(longest, 1, ChainDepth.ALL_STEPS, Map.of(), "fi")));
        assertThat(Judged.broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Judged.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(files.set(paper(longest, 1, ChainDepth.ALL_STEPS, Map.of(), "fi"))).isEqualTo(file);
        try (var document = Loader.loadPDF(file)) {
            var figures = DrawnFigures.of(document);
            assertThat(figures.outsideTheirPages()).isEmpty();
            assertThat(figures.smallest()).isGreaterThanOrEqualTo(6);
            assertThat(figures.told()).hasSizeGreaterThan(1).allSatisfy(told -> assertThat(told).contains("60 vaihetta", "Kuvan osa"));
            assertThat(List.of(figures.words().split("\\s+"))).containsAll(IntStream.rangeClosed(1, MOST_STEPS).mapToObj(String::valueOf).toList());
        }
    }

    @Test
    void thePageShowsThePictureInOnePiece() {
        assertThat(files.html(paper(null, 2, ChainDepth.ALL_STEPS, Map.of(), "fi"))).containsOnlyOnce("<svg class=\"drawn\" role=\"img\"").contains("aria-label=\"Palveluketju Lapsen mielenterveys, versio 2, uimaratakaaviona");
    }

    @Test
    void neitherALesserDepthNorASecretChainHasAPicture() {
        var lesser = files.html(paper(null, 2, ChainDepth.HANDOVER_TIMES, Map.of(), "fi"));
        var secret = files.html(paper(null, 2, ChainDepth.ALL_STEPS, Map.of(kept().term().id(), "julkisuuslaki 24 § 1 mom. 20 k"), "fi"));
        assertThat(lesser).doesNotContain("<svg");
        assertThat(secret).contains("Salassa pidettävä").doesNotContain("<svg", "uimaratakaaviona", "Seuraavaksi vaihe");
    }

    private AgreementPaper paper(@Nullable ChainId other, int version, ChainDepth depth, Map<TermId, String> secrets, String language) {
        var terms = agreed.terms().stream().map(state -> !keepsAChain(state) ? state
                : state.equals(kept()) ? with(state, other, new TermValue.Chain(version, depth)) : with(state, null, new TermValue.Chain(1, ChainDepth.OUTCOME))).toList();
        var table = new NegotiationPackage(agreed.head(), agreed.rounds(), terms, agreed.envelopes(), agreed.annexes());
        return papers.of(acting("neuvottelija"), table, null, secrets, Locale.of(language));
    }

    private TermState kept() {
        return agreed.terms().stream().filter(ChainPicturePdfIT::keepsAChain).findFirst().orElseThrow();
    }

    private static boolean keepsAChain(TermState state) {
        return state.term() instanceof Term.ChainTerm(_, _, _, var chain) && chain != null;
    }

    /** The same term with this offered and accepted in place of what was. */
    private static TermState with(TermState state, @Nullable ChainId other, TermValue value) {
        var term = (Term.ChainTerm) state.term();
        var revisions = state.revisions().stream().map(was -> new Revision(was.term(), was.round(), was.party(), value, was.reason(), was.conditions(), was.author(), was.authorName(), was.at())).toList();
        return new TermState(other == null ? term : new Term.ChainTerm(term.id(), term.place(), term.title(), other), state.introduced(), revisions, state.answers(), state.reopenings(), null, state.settlement(), state.dissent());
    }

    private static byte[] left(String name, byte[] file) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/agreement")).resolve(name + ".pdf"), file);
        return file;
    }
}
