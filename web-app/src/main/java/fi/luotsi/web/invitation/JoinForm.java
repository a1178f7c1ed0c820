package fi.luotsi.web.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.access.AccessRule;
import fi.luotsi.invitation.Invitation;
import fi.luotsi.ui.TypedFields;

/** What an invited person types to become a user; the passwords are never sent back to the page. */
record JoinForm(@Nullable String username, @Nullable String task, @Nullable String fresh, @Nullable String again) {

    private static final int SHORTEST = 12;

    /** The method of hashing looks at no more bytes than these. */
    private static final int LONGEST = 72;
    private static final int LONGEST_TASK = 120;
    private static final int LONGEST_USERNAME = 60;
    private static final String MISSING = "invitation.missing";

    /** With the mail address as a username, where it can be one. */
    static JoinForm of(Invitation invitation) {
        var email = invitation.invited().email().toLowerCase(Locale.ROOT);
        return new JoinForm(email.length() <= LONGEST_USERNAME ? email : null, invitation.invited().task(), null, null);
    }

    void check(BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(username, "username", MISSING);
        fields.require(task, "task", MISSING);
        if (TypedFields.text(task).length() > LONGEST_TASK) {
            binding.rejectValue("task", "invitation.task.long");
        }
        if (password().length() < SHORTEST || password().getBytes(UTF_8).length > LONGEST) {
            binding.rejectValue("fresh", "Size.password.fresh");
        }
        if (!password().equals(again)) {
            binding.rejectValue("again", "profile.password.differs");
        }
    }

    String password() {
        return requireNonNullElse(fresh, "");
    }

    /** The field in which a broken rule is mended. */
    static String fieldOf(AccessRule rule) {
        return rule == AccessRule.USERNAME_IS_FREE || rule == AccessRule.USERNAME_HAS_ITS_SHAPE ? "username" : "task";
    }

    @Override
    public String toString() {
        return "JoinForm[" + username + "]";
    }
}
