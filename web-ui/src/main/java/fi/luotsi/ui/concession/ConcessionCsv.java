package fi.luotsi.ui.concession;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.concession.Concession;
import fi.luotsi.negotiation.concession.Concessions;
import fi.luotsi.negotiation.concession.Course;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.ui.CsvFile;
import fi.luotsi.ui.table.OpenedTable;

/** The ledger as a file: every number that was offered or accepted, with what it moved. Amounts are exact. */
record ConcessionCsv(OpenedTable table, Concessions ledger) {

    private static final List<String> COLUMNS = List.of("term", "kind", "party", "round", "value", "unit", "accepted", "moved", "total", "by", "at");

    ResponseEntity<byte[]> download() {
        var file = new CsvFile(table.texts().locale()).row(COLUMNS.stream().map(column -> table.texts().of("concession.csv." + column)).toList());
        ledger.terms().forEach(one -> Stream.of(Party.values()).forEach(party -> write(file, one, party)));
        return file.download(table.table().head().caseNumber() + "-" + table.texts().of("concession.csv.name") + ".csv");
    }

    private void write(CsvFile file, Concession one, Party party) {
        var texts = table.texts();
        BigDecimal before = null;
        for (Course.Word word : one.of(party).words()) {
            var first = one.of(party).words().getFirst().value();
            var number = word.value().number();
            file.row(List.of(CsvFile.words(table.view().name(one.state())), texts.of("table.kind." + one.state().term().kind()), table.party(party), String.valueOf(word.round()),
                    file.number(number), unit(word.value()), texts.of("concession.csv." + (word.accepted() ? "yes" : "no")), file.number(before == null ? BigDecimal.ZERO : number.subtract(before)),
                    file.number(number.subtract(first.number())), CsvFile.words(word.by()), word.at().toString()));
            before = number;
        }
    }

    private static String unit(Measure value) {
        return value.unit() == null ? "€" : CsvFile.words(value.unit());
    }
}
