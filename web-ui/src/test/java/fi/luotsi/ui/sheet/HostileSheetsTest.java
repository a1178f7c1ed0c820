package fi.luotsi.ui.sheet;

import static fi.luotsi.ui.sheet.SheetFilesTest.refuses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.Packed;

class HostileSheetsTest {

    private static final String WORKBOOK = "<workbook xmlns:r='r'><sheets><sheet name='Raamit' r:id='rId1'/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>";

    @ParameterizedTest
    @ValueSource(strings = {"", "a;b;c", "%PDF-1.7", "PK"})
    void whatIsNoWorkbookIsRefused(String contents) {
        refuses(FileProblem.OTHER_KIND, () -> XlsxReader.read(contents.getBytes(UTF_8)));
    }

    @Test
    void anotherOfficeDocumentIsRefused() throws IOException {
        var document = zip(Map.of("word/document.xml", "<w/>".getBytes(UTF_8)));
        refuses(FileProblem.OTHER_KIND, () -> XlsxReader.read(document));
    }

    @Test
    void aFileThatWasCutOffIsDamaged() {
        var whole = SheetFilesTest.xlsx(SheetFilesTest.sheet("1", "Syy"));
        refuses(FileProblem.DAMAGED, () -> XlsxReader.read(Arrays.copyOf(whole, 400)));
    }

    @Test
    void aBombDoesNotGoOff() throws IOException {
        var bomb = zip(Map.of("xl/worksheets/sheet1.xml", new byte[200 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(1024 * 1024);
        refuses(FileProblem.TOO_LARGE, () -> Packed.open(bomb));
    }

    @Test
    void aCellFarOutsideIsTooLargeAndAnEmptyOneIsNothing() throws IOException {
        refuses(FileProblem.TOO_LARGE, () -> XlsxReader.read(sheet("<row r='1048576'><c r='A1048576'><v>1</v></c></row>")));
        refuses(FileProblem.TOO_LARGE, () -> XlsxReader.read(sheet("<row r='1'><c r='XFD1'><v>1</v></c></row>")));
        refuses(FileProblem.DAMAGED, () -> XlsxReader.read(sheet("<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>")));
        assertThat(XlsxReader.read(sheet("<row r='1048576'><c r='XFD1048576' s='3'/></row>")).below()).isEmpty();
    }

    @Test
    void aNumberWithAMillionDigitsStaysAText() throws IOException {
        assertThat(XlsxReader.read(sheet("<row r='1'><c r='A1'><v>1E999999999</v></c></row>")).at(0, 0).number()).isNull();
    }

    @Test
    void aFormulaIsToldAsOneWhateverItCameTo() throws IOException {
        var read = XlsxReader.read(sheet("<row r='1'><c r='A1'><f>WEBSERVICE(\"http://x\")</f><v>5</v></c><c r='B1'><v>5</v></c></row>"));
        assertThat(read.at(0, 0).formula()).isTrue();
        assertThat(read.at(0, 1).formula()).isFalse();
    }

    @Test
    void nothingOutsideTheFileIsRead(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "salaisuus");
        var entity = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        refuses(FileProblem.DOCUMENT_TYPE, () -> XlsxReader.read(workbook(entity)));
        var laughs = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><worksheet><sheetData><row r='1'><c r='A1'><v>&b;</v></c></row></sheetData></worksheet>";
        refuses(FileProblem.DOCUMENT_TYPE, () -> XlsxReader.read(workbook(laughs)));
    }

    private static byte[] sheet(String rows) throws IOException {
        return workbook("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] workbook(String sheet) throws IOException {
        return zip(Map.of("xl/workbook.xml", WORKBOOK.getBytes(UTF_8), "xl/_rels/workbook.xml.rels", RELATIONS.getBytes(UTF_8), "xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8)));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
