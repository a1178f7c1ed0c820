package fi.luotsi.ui.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.SdtBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.word.AgreementDocument.Block;
import fi.luotsi.ui.word.AgreementDocument.Section;
import fi.luotsi.ui.word.Tracked.Mark;

class DocxFilesTest {

    private static final TermId CLAUSE = new TermId(UUID.fromString("00000000-0000-4000-8000-000000000012"));
    private static final Mark PROVIDER = new Mark("Liikelaitos: Johtaja", Instant.parse("2018-11-21T10:00:00Z"));

    @Test
    void anotherReaderFindsTheTrackedChangesUnderTheirAuthor() throws Exception {
        var document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx())).getMainDocumentPart();
        var insertions = new ClassFinder(RunIns.class);
        new TraversalUtil(document.getContent(), insertions);
        assertThat(insertions.results).singleElement().satisfies(found -> {
            assertThat(((RunIns) found).getAuthor()).isEqualTo("Liikelaitos: Johtaja");
            assertThat(((RunIns) found).getDate().toString()).isEqualTo("2018-11-21T10:00:00Z");
        });
        var deletions = new ClassFinder(RunDel.class);
        new TraversalUtil(document.getContent(), deletions);
        assertThat(deletions.results).hasSize(1);
        assertThat(document.getContent().stream().filter(SdtBlock.class::isInstance).map(it -> ((SdtBlock) it).getSdtPr().getTag().getVal()).toList())
                .allSatisfy(tag -> assertThat(tag).hasSizeLessThanOrEqualTo(64)).hasSize(2);
    }

    @Test
    void aDocumentThatNobodyEditedReadsAsItWasWritten() {
        var read = DocxReader.read(docx());
        assertThat(read).hasSize(2).allSatisfy((tag, text) -> assertThat(tag.isOf(text)).isTrue());
        assertThat(read.values()).containsExactly("Suunnitelma 30 päivässä.\n\n1. Ensin & <sitten>", "Plan inom 30 dagar.");
    }

    @Test
    void trackedAndPlainEditsAreReadAsTheTextTheyComeTo() {
        var edited = body(xml -> xml.replace("päivässä.", "päivässä</w:t></w:r><w:ins w:id=\"99\" w:author=\"X\"><w:r><w:t> ja heti</w:t></w:r></w:ins><w:del w:id=\"98\" w:author=\"X\"><w:r><w:delText>.</w:delText></w:r></w:del><w:r><w:t>!")
                .replace("Plan inom", "Genast inom"));
        var read = DocxReader.read(edited);
        assertThat(read.values()).containsExactly("Suunnitelma 30 päivässä ja heti!\n\n1. Ensin & <sitten>", "Genast inom 30 dagar.");
        assertThat(read).allSatisfy((tag, text) -> assertThat(tag.isOf(text)).isFalse());
    }

    @Test
    void aParagraphWhoseMarkWasStruckOutGoesOnInTheNext() {
        var joined = body(xml -> xml.replaceFirst("<w:p><w:pPr></w:pPr>", "<w:p><w:pPr><w:rPr><w:del w:id=\"97\" w:author=\"X\"/></w:rPr></w:pPr>"));
        assertThat(DocxReader.read(joined).values()).first().isEqualTo("Suunnitelma 30 päivässä.\n1. Ensin & <sitten>");
    }

    /** LibreOffice forgets the controls' tags and keeps bookmarks. */
    @Test
    void whereTheTagsAreGoneTheBookmarksTellTheClauses() {
        var read = DocxReader.read(body(xml -> xml.replaceAll("<w:tag [^>]*>", "").replace("Plan inom", "Genast inom")));
        assertThat(read.values()).containsExactly("Suunnitelma 30 päivässä.\n\n1. Ensin & <sitten>", "Genast inom 30 dagar.");
        assertThat(read.keySet()).extracting(ClauseTag::term, ClauseTag::language, ClauseTag::seen).containsExactly(
                org.assertj.core.groups.Tuple.tuple(CLAUSE, "fi", 3), org.assertj.core.groups.Tuple.tuple(CLAUSE, "sv", 3));
        assertThat(read.keySet()).allSatisfy(tag -> assertThat(tag.bookmark()).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void aBookmarkThatBeginsTwiceEndsOnce() {
        var read = DocxReader.read(body(xml -> xml.replaceAll("<w:tag [^>]*>", "").replaceFirst("(?s)<w:bookmarkStart w:id=\"(\\d+)\"( w:name=\"Ls[^\"]*\"/>)(.*?<w:p><w:pPr></w:pPr>)",
                "<w:bookmarkStart w:id=\"901\"$2$3<w:bookmarkStart w:id=\"$1\"$2")));
        assertThat(read.values()).containsExactly("Suunnitelma 30 päivässä.\n\n1. Ensin & <sitten>", "Plan inom 30 dagar.");
    }

    @Test
    void theNamesOfEveryClauseCanBeReadAgain() {
        var random = new java.util.Random(12);
        for (int i = 0; i < 500; i++) {
            var tag = ClauseTag.of(new TermId(new UUID(random.nextLong() >>> random.nextInt(60), random.nextLong())), i % 2 == 0 ? "fi" : "sv", i * 7, "teksti " + i);
            assertThat(ClauseTag.ofBookmark(tag.bookmark())).contains(tag);
            assertThat(ClauseTag.read(tag.toString())).contains(tag);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hei", "{\\rtf1 }", "<html></html>"})
    void whatIsNoDocumentIsRefused(String contents) {
        refuses(FileProblem.OTHER_KIND, contents.getBytes(UTF_8));
    }

    @Test
    void aDocumentWithoutOurClausesAndADamagedOneAreRefused() throws IOException {
        refuses(FileProblem.OTHER_NEGOTIATION, zip("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Hei</w:t></w:r></w:p></w:body></w:document>".getBytes(UTF_8)));
        refuses(FileProblem.DAMAGED, zip("<w:document xmlns:w='w'><w:body>".getBytes(UTF_8)));
        refuses(FileProblem.DAMAGED, java.util.Arrays.copyOf(docx(), 500));
        refuses(FileProblem.TOO_DEEP, zip(("<w:document xmlns:w='w'>" + "<w:p>".repeat(1000)).getBytes(UTF_8)));
    }

    @Test
    void hostileDocumentsAreRefused() throws IOException {
        refuses(FileProblem.TOO_LARGE, zip(new byte[100 * 1024 * 1024]));
        refuses(FileProblem.DOCUMENT_TYPE, zip("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'><w:t>&e;</w:t></w:document>".getBytes(UTF_8)));
        refuses(FileProblem.DOCUMENT_TYPE, zip("<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><w:document xmlns:w='w'/>".getBytes(UTF_8)));
    }

    private static void refuses(FileProblem problem, byte[] file) {
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> DocxReader.read(file)).satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static byte[] docx() {
        var finnish = Tracked.of("Suunnitelma 14 päivässä.\n\n1. Ensin & <sitten>").then("Suunnitelma 30 päivässä.\n\n1. Ensin & <sitten>", PROVIDER);
        var swedish = Tracked.of("Plan inom 30 dagar.");
        return DocxWriter.write(new AgreementDocument("Kumppanuussopimus", List.of("UMKno 1"), List.of(new Section("Sopimustekstit", List.of(
                new Block("12 § Poikkeamat", "Suomeksi", "fi-FI", ClauseTag.of(CLAUSE, "fi", 3, finnish.text()), finnish),
                new Block(null, "Ruotsiksi", "sv-FI", ClauseTag.of(CLAUSE, "sv", 3, swedish.text()), swedish))))));
    }

    private static byte[] body(java.util.function.UnaryOperator<String> edit) {
        try {
            return zip(edit.apply(new String(java.util.Objects.requireNonNull(fi.luotsi.ui.file.Packed.open(docx()).parts().get("word/document.xml")), UTF_8)).getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static byte[] zip(byte[] document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document);
        }
        return bytes.toByteArray();
    }
}
