package fi.luotsi.web.publicity;

import java.time.LocalDate;
import java.util.List;

import fi.luotsi.agreement.publicity.PublicListing;
import fi.luotsi.ui.CsvFile;
import fi.luotsi.ui.table.Texts;

/** The list of public agreements for spreadsheets: days as 2026-12-31, everything else as on the page. */
record OpenCsv(Texts texts, LocalDate today, String address) {

    CsvFile of(List<PublicListing> lines) {
        var csv = new CsvFile(texts.locale());
        csv.row(List.of("open.number", "open.version", "open.agreement", "open.organizer", "open.provider", "open.case-number", "open.first-day", "open.last-day",
                "open.in-force-from", "open.state", "open.address").stream().map(key -> texts.of(key)).toList());
        lines.forEach(line -> csv.row(cells(line)));
        return csv;
    }

    private List<String> cells(PublicListing line) {
        return List.of(CsvFile.words(line.number()), String.valueOf(line.version()), CsvFile.words(texts.in(line.title())), CsvFile.words(texts.in(line.organizer())),
                CsvFile.words(texts.in(line.provider())), CsvFile.words(line.caseNumber()), line.firstDay().toString(), line.lastDay().toString(), line.inForceFrom().toString(),
                texts.of("deciding.state.", line.state(today)), address + "/public/agreements/" + line.code());
    }
}
