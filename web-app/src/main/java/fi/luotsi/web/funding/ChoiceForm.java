package fi.luotsi.web.funding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.scenario.choice.FundingChoice;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.table.Texts;

/**
 * The choice as it is typed. No model is marked until somebody marks one.
 *
 * @param model A, B or empty
 * @param errors by field, in words
 */
record ChoiceForm(String model, String limit, String decidedBy, String section, String reasons, String dissent, String forLumpSum, String forPackages, List<String> runs,
        Map<String, String> errors) {

    static ChoiceForm of(@Nullable FundingChoice before, String limit, Texts texts) {
        if (before == null) {
            return new ChoiceForm("", limit, "", "", "", "", "", "", List.of(), Map.of());
        }
        var grounds = before.grounds();
        var own = grounds.model() instanceof FundingModel.ByServicePackage(var share) ? texts.formats().decimal(share.percent().stripTrailingZeros()) : limit;
        return new ChoiceForm(grounds.model() instanceof FundingModel.LumpSum ? "A" : "B", own, grounds.decidedBy(), text(grounds.section()), grounds.reasons(),
                text(grounds.dissent()), grounds.forLumpSum(), grounds.forPackages(), before.evidence().stream().map(run -> run.run().toString()).toList(), Map.of());
    }

    static ChoiceForm typed(MultiValueMap<String, String> form) {
        return new ChoiceForm(first(form, "model"), first(form, "limit"), first(form, "decidedBy"), first(form, "section"), first(form, "reasons"), first(form, "dissent"),
                first(form, "forLumpSum"), first(form, "forPackages"), form.getOrDefault("run", List.of()), new LinkedHashMap<>());
    }

    /** The chosen model; null where it cannot be read, with the reason among the errors. */
    @Nullable FundingModel chosen(Texts texts) {
        if (model.equals("A")) {
            return new FundingModel.LumpSum();
        }
        if (!model.equals("B")) {
            errors.put("model", texts.of("funding.choice.model.missing"));
            return null;
        }
        return switch (new DecimalInput(2).read(limit.replace("%", ""))) {
            case Reading.Understood<BigDecimal>(var percent) when percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 -> {
                errors.put("limit", texts.of("projection.rule.out-of-range", "0", "100"));
                yield null;
            }
            case Reading.Understood<BigDecimal>(var percent) -> new FundingModel.ByServicePackage(Share.ofPercent(percent));
            case Reading.Refused<BigDecimal>(var why) -> {
                errors.put("limit", texts.of(why.messageKey()));
                yield null;
            }
        };
    }

    FundingChoice.Grounds grounds(FundingModel chosen) {
        return new FundingChoice.Grounds(chosen, decidedBy.strip(), section.isBlank() ? null : section.strip(), reasons.strip(), dissent.isBlank() ? null : dissent.strip(),
                forLumpSum.strip(), forPackages.strip());
    }

    Set<UUID> chosenRuns() {
        return runs.stream().filter(run -> run.matches("[0-9a-fA-F-]{36}")).map(UUID::fromString).collect(Collectors.toSet());
    }

    private static String first(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
