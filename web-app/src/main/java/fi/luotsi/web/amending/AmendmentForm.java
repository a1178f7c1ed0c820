package fi.luotsi.web.amending;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.agreement.amendment.AmendmentRequest;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.ui.TypedFields;

/**
 * The opening of an amendment as it is typed, right or wrong.
 *
 * @param id made when the page was shown, so that a second press of the button opens nothing
 * @param asked the provider's request that waited when the page was shown; null where none did
 */
public record AmendmentForm(@Nullable String id, @Nullable String asked, @Nullable String reason, @Nullable String titleFi, @Nullable String titleSv, @Nullable String caseNumber,
        @Nullable String firstYear, @Nullable String lastYear, @Nullable String days) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CASE_NUMBER = 60;
    private static final int LONGEST_PERIOD = 10;

    /** What the provider has asked for gives the reason. */
    static AmendmentForm blank(NegotiationHead head, Optional<AmendmentRequest> request) {
        return new AmendmentForm(UUID.randomUUID().toString(), request.map(one -> one.id().toString()).orElse(null), request.map(one -> one.wanted().reason()).orElse(null),
                head.title().fi(), head.title().sv(), null, head.period().first().toString(), head.period().last().toString(),
                String.valueOf(head.responseDays()));
    }

    /** Says beside each field what is wrong with it. */
    void check(BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(reason, "reason", "deciding.rule.AMENDMENT_CARRIES_A_REASON");
        fields.require(titleFi, "titleFi", "amending.new.title.missing");
        fields.require(titleSv, "titleSv", "amending.new.title.missing");
        fields.require(caseNumber, "caseNumber", "amending.new.case.missing");
        tooLong(titleFi, "titleFi", LONGEST_TITLE, binding);
        tooLong(titleSv, "titleSv", LONGEST_TITLE, binding);
        tooLong(caseNumber, "caseNumber", LONGEST_CASE_NUMBER, binding);
        matches(firstYear, "firstYear", "20[0-9][0-9]", "amending.new.year.refused", binding);
        matches(lastYear, "lastYear", "20[0-9][0-9]", "amending.new.year.refused", binding);
        matches(days, "days", "[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]", "amending.new.days.refused", binding);
        if (!binding.hasFieldErrors("firstYear") && !binding.hasFieldErrors("lastYear") && (last() < first() || last() - first() >= LONGEST_PERIOD)) {
            binding.rejectValue("lastYear", "amending.new.years.refused");
        }
    }

    int first() {
        return Integer.parseInt(TypedFields.text(firstYear));
    }

    int last() {
        return Integer.parseInt(TypedFields.text(lastYear));
    }

    int responseDays() {
        return Integer.parseInt(TypedFields.text(days));
    }

    private static void tooLong(@Nullable String typed, String field, int most, BindingResult binding) {
        if (TypedFields.text(typed).length() > most) {
            binding.rejectValue(field, "deciding.rule.TEXTS_ARE_NOT_ENDLESS");
        }
    }

    private static void matches(@Nullable String typed, String field, String shape, String refused, BindingResult binding) {
        if (!TypedFields.text(typed).matches(shape)) {
            binding.rejectValue(field, refused);
        }
    }
}
