package fi.luotsi.ui.counsel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.position.Band;
import fi.luotsi.negotiation.position.ByChoice;
import fi.luotsi.negotiation.position.Choice;
import fi.luotsi.negotiation.position.InWords;
import fi.luotsi.negotiation.position.Numbers;
import fi.luotsi.negotiation.position.Stance;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;

/**
 * A private position in lines, from what is wanted to what is refused.
 *
 * @param unit of its numbers; null for euros
 */
record StanceWords(Texts texts, @Nullable String unit) {

    List<String> lines(Stance stance) {
        return switch (stance) {
            case Numbers numbers -> Stream.of(line(Band.WANTED, texts.measure(new Measure(numbers.wanted(), unit))),
                    line(Band.ACCEPTABLE, texts.measure(new Measure(numbers.acceptable(), unit))),
                    line(Band.FALLBACK, texts.measure(new Measure(numbers.fallback(), unit))),
                    numbers.refused() == null ? null : line(Band.REFUSED, texts.measure(new Measure(numbers.refused(), unit)))).filter(Objects::nonNull).toList();
            case InWords(var wanted, var acceptable, var fallback, var refused) -> Stream.of(said(Band.WANTED, wanted), said(Band.ACCEPTABLE, acceptable),
                    said(Band.FALLBACK, fallback), said(Band.REFUSED, refused)).flatMap(stream -> stream).toList();
            case ByChoice(var bands, var remark) -> Stream.concat(Stream.of(Band.values()).filter(bands::containsValue).map(band -> line(band, choices(bands, band))),
                    remark.isBlank() ? Stream.empty() : Stream.of(texts.of("counsel.position.line", texts.of("counsel.position.remark"), remark))).toList();
        };
    }

    String choice(Choice choice) {
        return switch (choice) {
            case NAMED_ONLY, OUTCOME, HANDOVER_TIMES, ALL_STEPS -> new ValueWords(texts).level(ChainDepth.valueOf(choice.name()));
            case LUMP_SUM, BY_SERVICE_PACKAGE -> texts.of("counsel.choice.", choice);
        };
    }

    private String choices(Map<Choice, Band> bands, Band band) {
        return bands.entrySet().stream().filter(entry -> entry.getValue() == band).map(entry -> choice(entry.getKey())).collect(Collectors.joining("; "));
    }

    private Stream<String> said(Band band, String text) {
        return text.isBlank() ? Stream.empty() : Stream.of(line(band, text));
    }

    private String line(Band band, String text) {
        return texts.of("counsel.position.line", texts.of("counsel.band." + band + ".field"), text);
    }
}
