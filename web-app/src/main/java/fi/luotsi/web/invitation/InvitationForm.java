package fi.luotsi.web.invitation;

import static fi.luotsi.ui.TypedFields.text;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.access.Language;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.invitation.Invited;
import fi.luotsi.notice.MailAddress;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.web.admin.SeatForm;

/** Whom to invite, as it is typed, right or wrong. */
record InvitationForm(@Nullable String email, @Nullable String task, @Nullable String role, @Nullable String provider, @Nullable String language) {

    private static final int LONGEST_TASK = 120;
    private static final String MISSING = "invitation.missing";

    static InvitationForm empty(Locale locale) {
        return new InvitationForm(null, null, null, null, locale.getLanguage().toUpperCase(Locale.ROOT));
    }

    /** Empty, with what is missing or wrong named, where it cannot be understood. */
    Optional<Invited> read(Acting.OrganizerStaff administrator, BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(email, "email", MISSING);
        fields.require(task, "task", MISSING);
        if (!text(email).isEmpty() && !MailAddress.isOne(text(email))) {
            binding.rejectValue("email", "invitation.email.refused");
        }
        if (text(task).length() > LONGEST_TASK) {
            binding.rejectValue("task", "invitation.task.long");
        }
        var seatRole = TypedFields.choice(Role.class, role).filter(Role.given()::contains);
        if (seatRole.isEmpty()) {
            binding.rejectValue("role", MISSING);
        }
        var seat = new SeatForm(seatRole.orElse(null), provider).seat(administrator);
        if (seatRole.isPresent() && seat.isEmpty()) {
            binding.rejectValue("provider", "admin.user.provider.missing");
        }
        if (binding.hasErrors() || seat.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Invited(text(email), TypedFields.choice(Language.class, language).orElse(Language.FI), text(task), seat.get()));
    }
}
