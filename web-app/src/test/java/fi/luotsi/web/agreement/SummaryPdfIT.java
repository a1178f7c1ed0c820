package fi.luotsi.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** The decision maker's two sheets of paper: never three, whatever was agreed, and nothing left out without a word. */
class SummaryPdfIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Test
    void thePaperHasTwoSheetsInEveryLanguage() throws Exception {
        var path = "/negotiations/" + tables.told(organizer("neuvottelija")) + "/summary";
        var reader = fresh("paattaja");
        for (String language : new String[] {"sv", "en", "fi"}) {
            var file = paper(reader, path, language);
            assertThat(sheets(file)).as(language).isLessThanOrEqualTo(2);
            assertThat(words(file)).as(language).contains("585,0 M€".replace(',', language.equals("en") ? '.' : ','), "92", path);
            assertThat(Judged.broken(file, PDFAFlavour.PDFA_2_A)).as(language).isEmpty();
            assertThat(Judged.broken(file, PDFAFlavour.PDFUA_1)).as(language).isEmpty();
        }
    }

    @Test
    void whatHasNoRoomIsCountedAndItsPageIsNamed() throws IOException {
        var path = "/negotiations/" + tables.negotiatedAtLength(organizer("neuvottelija"), provider("saatio"), 20, 40).id() + "/summary";
        var reader = fresh("paattaja");
        assertThat(reader.get(path).body()).contains("Hoito- ja hoivapalvelut 20", "Päätöksestä muuttoon, enimmäisaika 40").doesNotContain("lisää sivulla");
        var file = paper(reader, path, "fi");
        assertThat(sheets(file)).isEqualTo(2);
        assertThat(words(file)).containsPattern("Muut \\d+ palvelukokonaisuutta").containsPattern("\\d+ lisää sivulla, joka mainitaan alareunassa").contains("Menot yhteensä", path);
    }

    /** The page is read in the language first: it is the reader's from then on. */
    private static byte[] paper(Visitor reader, String path, String language) {
        reader.get(path + "?lang=" + language);
        return reader.download(path + ".pdf");
    }

    private static int sheets(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    private static String words(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ").replace("- ", "-");
        }
    }
}
