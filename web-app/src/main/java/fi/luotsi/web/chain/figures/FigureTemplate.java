package fi.luotsi.web.chain.figures;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainCodes;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.CodedVersion;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.servicechain.content.Cost;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.servicechain.content.Volume;
import fi.luotsi.servicechain.figure.ChainFigures;
import fi.luotsi.servicechain.figure.FigureColumn;
import fi.luotsi.ui.CsvFile;
import fi.luotsi.ui.file.HandedText;
import fi.luotsi.ui.table.Texts;

/** The file to fill: a row for each step that somebody of the agreement pays for, of all chains or of those that carry a code, with what is known of the year. */
@Component
class FigureTemplate {

    private final ServiceChains chains;
    private final ChainFigures figures;
    private final ChainCodes codes;

    FigureTemplate(ServiceChains chains, ChainFigures figures, ChainCodes codes) {
        this.chains = chains;
        this.figures = figures;
        this.codes = codes;
    }

    ResponseEntity<byte[]> of(Acting.OrganizerStaff acting, int year, String code, Texts texts) {
        var csv = new CsvFile(texts.locale()).row(HandedText.header(FigureColumn.class, "figures.column.", texts));
        var heads = chains.newest(acting);
        var carried = codes.ofVersions(acting, heads).stream().filter(version -> version.codes().contains(code)).map(CodedVersion::id).collect(Collectors.toSet());
        heads.stream().filter(head -> code.isEmpty() || carried.contains(head.id())).forEach(head -> {
            var version = chains.version(acting, head.chain(), head.number());
            var filled = figures.of(acting, head.chain(), year).in(version.content());
            filled.steps().stream().filter(step -> !step.standsOutside()).forEach(step -> csv.row(row(version, step, filled.number(step.id()), year, csv, texts)));
        });
        return csv.download(texts.of("figures.template.name") + "-" + year + ".csv");
    }

    private static List<String> row(ChainVersion version, Step step, int number, int year, CsvFile csv, Texts texts) {
        var volume = step.volume();
        var cost = step.cost();
        return List.of(CsvFile.words(texts.in(version.head().name())), String.valueOf(number), CsvFile.words(texts.in(step.name())), String.valueOf(year),
                volume == null ? "" : String.valueOf(volume.yearly()), cost == null ? "" : csv.number(cost.unit().toBigDecimal()), CsvFile.words(source(volume, cost)));
    }

    /** Of the two, where both have the same; a file has one for both. */
    private static String source(@Nullable Volume volume, @Nullable Cost cost) {
        var origin = volume == null ? cost == null ? Origin.assumed() : cost.origin() : volume.origin();
        return origin.assumption() ? "" : origin.source();
    }
}
