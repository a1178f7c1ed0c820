package fi.luotsi.web.chain.figures;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.ChainCost;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.sheet.Sheet;
import fi.luotsi.ui.sheet.SheetColumn;
import fi.luotsi.ui.sheet.SheetKind;
import fi.luotsi.ui.table.Texts;

/** The steps of a chain with volume, unit cost and what both make in a year, each figure with its origin; what is missing is missing there too. */
record CostAsSheet(CostReading.Cost cost) {

    Sheet sheet() {
        var texts = texts();
        var head = cost.head();
        var mark = texts.in(head.name()) + " " + texts.of("chain.version", String.valueOf(head.number())) + (cost.year() == null ? "" : " " + cost.year());
        return new Sheet(mark, texts.of("figures.cost.open"), columns(texts), ChainCost.of(cost.content()).lines().stream()
                .filter(line -> cost.codes().shows(CostLines.service(line.step()))).map(this::row).toList());
    }

    private static List<SheetColumn> columns(Texts texts) {
        return List.of(SheetColumn.shown(texts, SheetKind.TEXT, "figures.column.NAME"), SheetColumn.shown(texts, SheetKind.TEXT, "figures.cost.sheet.actor"),
                SheetColumn.shown(texts, SheetKind.TEXT, "figures.cost.sheet.service"), SheetColumn.shown(texts, SheetKind.WHOLE, "figures.column.VOLUME"),
                SheetColumn.shown(texts, SheetKind.TEXT, "figures.cost.sheet.volume-source"), SheetColumn.shown(texts, SheetKind.EUROS, "figures.column.UNIT_COST"),
                SheetColumn.shown(texts, SheetKind.TEXT, "figures.cost.sheet.unit-source"), SheetColumn.shown(texts, SheetKind.EUROS, "figures.cost.sheet.year"));
    }

    private Sheet.Row row(ChainCost.Line line) {
        var texts = texts();
        var step = line.step();
        var words = new ChainWords(texts, cost.content());
        var volume = step.volume();
        var unit = step.cost();
        var code = step.service();
        var total = line.total();
        return new Sheet.Row(step.id().toString(), words.numbered(step.id()), List.of(), List.of(), Map.of(), List.of(Sheet.Cell.fixed(words.numbered(step.id())), Sheet.Cell.fixed(words.actor(step)),
                Sheet.Cell.fixed(code == null ? null : cost.names().getOrDefault(code, code)), Sheet.Cell.fixed(volume == null ? missing() : String.valueOf(volume.yearly())),
                origin(words, volume == null ? null : volume.origin()), Sheet.Cell.fixed(unit == null ? missing() : texts.formats().number(unit.unit())),
                origin(words, unit == null ? null : unit.origin()), Sheet.Cell.fixed(total == null ? missing() : texts.formats().number(total))));
    }

    private static Sheet.Cell origin(ChainWords words, @Nullable Origin origin) {
        return Sheet.Cell.fixed(origin == null ? null : words.origin(origin));
    }

    private String missing() {
        return texts().of("figures.missing");
    }

    private Texts texts() {
        return cost.texts();
    }
}
