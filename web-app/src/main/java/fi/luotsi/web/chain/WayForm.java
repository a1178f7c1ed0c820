package fi.luotsi.web.chain;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.MaxTime;
import fi.luotsi.servicechain.content.Payer;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.Texts;

/** The way from one step to another as it is typed. */
record WayForm(@Nullable String seen, @Nullable String to, @Nullable String conditionFi, @Nullable String conditionSv, @Nullable String amount, @Nullable String unit,
        @Nullable String timeSource, @Nullable Boolean timeAssumed, @Nullable String informationFi, @Nullable String informationSv, @Nullable String payer) {

    static WayForm empty(int seen) {
        return new WayForm(String.valueOf(seen), null, null, null, null, MaxTime.Unit.DAYS.name(), null, false, null, null, null);
    }

    static WayForm of(Flow flow, int seen) {
        var time = flow.maxTime();
        return new WayForm(String.valueOf(seen), flow.to().toString(), TypedWords.fi(flow.condition()), TypedWords.sv(flow.condition()), time == null ? null : String.valueOf(time.amount()),
                time == null ? MaxTime.Unit.DAYS.name() : time.unit().name(), time == null ? null : time.origin().source(), time != null && time.origin().assumption(),
                TypedWords.fi(flow.information()), TypedWords.sv(flow.information()), flow.payer() == null ? null : flow.payer().name());
    }

    /** The way; null where something is refused. */
    @Nullable Flow read(UUID from, UUID leadsTo, Errors errors) {
        var words = new TypedWords(errors);
        var condition = words.read(conditionFi, conditionSv, "conditionFi", "conditionSv");
        var information = words.read(informationFi, informationSv, "informationFi", "informationSv");
        var time = time(errors);
        return errors.hasErrors() ? null : new Flow(from, leadsTo, condition, time, information, TypedFields.choice(Payer.class, payer).orElse(null));
    }

    private @Nullable MaxTime time(Errors errors) {
        var typed = TypedFields.text(amount);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,4}")) {
            errors.rejectValue("amount", "chain.time.refused");
            return null;
        }
        return new MaxTime(Integer.parseInt(typed), TypedFields.choice(MaxTime.Unit.class, unit).orElse(MaxTime.Unit.DAYS),
                TypedWords.origin(timeSource, Boolean.TRUE.equals(timeAssumed), "timeSource", errors));
    }

    static Map<String, String> labels(Texts texts) {
        return texts.labels("to", "chain.way.to", "conditionFi", "chain.condition.fi", "conditionSv", "chain.condition.sv", "amount", "chain.time.amount", "timeSource", "chain.time.source",
                "informationFi", "chain.information.fi", "informationSv", "chain.information.sv", "payer", "chain.payer");
    }

    /** The edit of the draft that was on the page; 0, which none is, where the page did not say. */
    int edit() {
        return TypedWords.number(seen);
    }
}
