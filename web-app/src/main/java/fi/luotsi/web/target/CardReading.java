package fi.luotsi.web.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.target.CellTarget;
import fi.luotsi.target.Rhythm;
import fi.luotsi.target.TargetCard;
import fi.luotsi.target.TargetKind;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.table.Texts;

/** Reads a typed card and says beside each field what is wrong with it. */
final class CardReading {

    private static final DecimalInput NUMBER = new DecimalInput(4);

    private final CardFields fields;
    private final Map<String, String> regions;
    private final Set<String> packages;
    private final Texts texts;
    private final List<ErrorLine> errors = new ArrayList<>();

    /** @param regions names by code, of the areas there are to choose from */
    CardReading(CardFields fields, Map<String, String> regions, Set<String> packages, Texts texts) {
        this.fields = fields;
        this.regions = regions;
        this.packages = packages;
        this.texts = texts;
    }

    /** The card; empty where the errors say what has to be mended. */
    Optional<TargetCard> card() {
        var lag = lag();
        var cells = cells();
        return errors.isEmpty() ? Optional.of(new TargetCard(one(TargetKind.values(), text("kind")), text("numerator"), text("denominator"),
                one(Rhythm.values(), text("rhythm")), lag, text("payment"), fields.packages().stream().filter(packages::contains).toList(), cells)) : Optional.empty();
    }

    /** What has to be mended, with the ids of the fields. */
    List<ErrorLine> errors() {
        return errors;
    }

    private @Nullable Integer lag() {
        var typed = text("lag");
        if (!typed.isEmpty() && !typed.matches("\\d{1,3}")) {
            refuse("lag", "target.form.lag.refused");
            return null;
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private List<CellTarget> cells() {
        var read = new ArrayList<CellTarget>();
        var keys = new HashSet<String>();
        var rows = fields.rows();
        for (int row = 0; row < rows.size(); row++) {
            var cell = rows.get(row);
            if (!cell.isEmpty()) {
                cell(cell, row).filter(one -> isFirst(keys, one, cell)).ifPresent(read::add);
            }
        }
        return read;
    }

    private boolean isFirst(Set<String> keys, CellTarget read, CardFields.Cell cell) {
        if (keys.add(read.region() + "~" + read.year())) {
            return true;
        }
        refuse("cellRegion-" + fields.rows().lastIndexOf(cell), "target.form.cell.twice");
        return false;
    }

    private Optional<CellTarget> cell(CardFields.Cell cell, int row) {
        int before = errors.size();
        if (!regions.containsKey(cell.region())) {
            refuse("cellRegion-" + row, "target.form.cell.region");
        }
        if (!cell.year().matches("(19|20|21)\\d\\d")) {
            refuse("cellYear-" + row, "answer.year.refused");
        }
        var value = switch (NUMBER.read(cell.value())) {
            case Reading.Understood<BigDecimal>(var number) -> number;
            case Reading.Refused<BigDecimal>(var why) -> {
                refuse("cellValue-" + row, why.messageKey());
                yield BigDecimal.ZERO;
            }
        };
        return errors.size() > before ? Optional.empty()
                : Optional.of(new CellTarget(cell.region(), regions.getOrDefault(cell.region(), cell.region()), Integer.parseInt(cell.year()), value));
    }

    private void refuse(String field, String key) {
        errors.add(new ErrorLine(field, texts.of(key)));
    }

    private String text(String name) {
        return fields.texts().getOrDefault(name, "");
    }

    private static <T extends Enum<T>> @Nullable T one(T[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
