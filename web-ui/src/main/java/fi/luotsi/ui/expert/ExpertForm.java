package fi.luotsi.ui.expert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.access.Language;
import fi.luotsi.negotiation.expert.Assignment;
import fi.luotsi.negotiation.expert.Expert;
import fi.luotsi.negotiation.expert.ExpertRule;
import fi.luotsi.negotiation.expert.Experts;
import fi.luotsi.notice.MailAddress;
import fi.luotsi.ui.TypedFields;

/** Whom to ask about what, as it is typed, right or wrong. Mail address, task and language are asked for once. */
public record ExpertForm(@Nullable String email, @Nullable String task, @Nullable String language, @Nullable List<String> sections, @Nullable Boolean drafts,
        @Nullable String lastDay) {

    private static final int LONGEST_TASK = 120;
    private static final String MISSING = "expert.missing";

    static ExpertForm blank(Locale locale) {
        return new ExpertForm(null, null, locale.getLanguage().toUpperCase(Locale.ROOT), List.of(), false, null);
    }

    static ExpertForm of(Expert expert) {
        var assignment = expert.assignment();
        return new ExpertForm(expert.email(), expert.task(), null, assignment.sections().stream().map(String::valueOf).toList(), assignment.drafts(),
                TypedFields.day(assignment.lastDay()));
    }

    /** Whether the section is ticked. */
    public boolean has(Integer section) {
        return sections != null && sections.contains(section.toString());
    }

    Optional<Experts.Person> person(BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(email, "email", MISSING);
        fields.require(task, "task", MISSING);
        if (!TypedFields.text(email).isEmpty() && !MailAddress.isOne(TypedFields.text(email))) {
            binding.rejectValue("email", "expert.email.refused");
        }
        if (TypedFields.text(task).length() > LONGEST_TASK) {
            binding.rejectValue("task", "expert.task.long");
        }
        return binding.hasErrors() ? Optional.empty()
                : Optional.of(new Experts.Person(TypedFields.text(email), TypedFields.choice(Language.class, language).orElse(Language.FI), TypedFields.text(task)));
    }

    /** @param offered the sections that the package has */
    Optional<Assignment> assignment(BindingResult binding, List<Integer> offered) {
        var fields = new TypedFields(binding);
        var chosen = offered.stream().filter(this::has).toList();
        if (chosen.isEmpty()) {
            binding.rejectValue("sections", "expert.rule.EXPERT_HAS_SECTIONS");
        }
        fields.require(lastDay, "lastDay", MISSING);
        var day = fields.day(lastDay, "lastDay");
        return chosen.isEmpty() || day.isEmpty() ? Optional.empty() : Optional.of(new Assignment(chosen, Boolean.TRUE.equals(drafts), day.get()));
    }

    /** The field a broken rule is mended in. */
    static String fieldOf(ExpertRule rule) {
        return switch (rule) {
            case EXPERT_HAS_SECTIONS -> "sections";
            case LAST_DAY_IS_TO_COME, LAST_DAY_WITHIN_A_YEAR -> "lastDay";
            case EXPERT_IS_ASKED_ONCE -> "email";
        };
    }
}
