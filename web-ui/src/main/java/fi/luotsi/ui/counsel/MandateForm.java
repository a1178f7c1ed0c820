package fi.luotsi.ui.counsel;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.mandate.Bound;
import fi.luotsi.negotiation.mandate.Decision;
import fi.luotsi.negotiation.mandate.MandateEntry;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.DayInput;

/**
 * A mandate as it is typed.
 *
 * @param subject the id of a term, or a year for the total of its expenses
 */
public record MandateForm(@Nullable String subject, @Nullable Bound bound, @Nullable String limit, @Nullable String body,
        @Nullable String day, @Nullable String section) {

    static final MandateForm EMPTY = new MandateForm(null, Bound.CEILING, null, null, null, null);

    MandateForm about(@Nullable String other) {
        return new MandateForm(other, bound, limit, body, day, section);
    }

    /** What the negotiator means, or errors beside the fields. */
    Optional<MandateEntry> entry(NegotiationPackage table, Errors errors) {
        var about = about();
        reject(errors, "subject", about == null);
        reject(errors, "bound", bound == null);
        reject(errors, "body", isBlank(body));
        reject(errors, "section", isBlank(section));
        var number = TypedNumber.of(limit, countsEuros(table, about), "limit", errors);
        if (number != null && number.signum() < 0) {
            errors.rejectValue("limit", "counsel.limit.negative");
        }
        var decided = decided(errors);
        if (errors.hasErrors() || about == null || bound == null || number == null || body == null || decided == null || section == null) {
            return Optional.empty();
        }
        return Optional.of(new MandateEntry(about, bound, number, new Decision(body.strip(), decided, section.strip())));
    }

    private static boolean countsEuros(NegotiationPackage table, @Nullable Subject about) {
        return !(about instanceof Subject.OfTerm(var term)) || table.term(term).filter(state -> state.term() instanceof Term.TargetTerm).isEmpty();
    }

    private @Nullable LocalDate decided(Errors errors) {
        if (isBlank(day)) {
            errors.rejectValue("day", "counsel.missing");
            return null;
        }
        var read = DayInput.read(String.valueOf(day));
        if (read.isEmpty()) {
            errors.rejectValue("day", "ui.date.refused");
        }
        return read.orElse(null);
    }

    private @Nullable Subject about() {
        if (subject == null) {
            return null;
        }
        if (subject.matches("\\d{4}")) {
            return new Subject.OfYear(Year.parse(subject));
        }
        try {
            return new Subject.OfTerm(new TermId(UUID.fromString(subject)));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** A field that could not be read has its own message already. */
    private static void reject(Errors errors, String field, boolean missing) {
        if (missing && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "counsel.missing");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
