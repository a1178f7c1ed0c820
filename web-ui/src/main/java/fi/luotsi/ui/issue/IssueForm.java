package fi.luotsi.ui.issue;

import static fi.luotsi.ui.TypedFields.orNull;
import static fi.luotsi.ui.TypedFields.text;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.IssueRule;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.TypedFields;

/**
 * An open issue as it is typed, right or wrong.
 *
 * @param seen the version that was shown when somebody began to change it; null for a new one
 */
public record IssueForm(@Nullable String titleFi, @Nullable String titleSv, @Nullable String description, @Nullable String ownerParty, @Nullable String ownerName,
        @Nullable String deadline, @Nullable String defaultFi, @Nullable String defaultSv, @Nullable String exposure, @Nullable List<String> terms,
        @Nullable String reason, @Nullable String seen) {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final String MISSING = "issue.missing";

    static IssueForm empty(@Nullable UUID term) {
        return new IssueForm(null, null, null, null, null, null, null, null, null, term == null ? List.of() : List.of(term.toString()), null, null);
    }

    static IssueForm of(OpenIssue issue, Formats formats) {
        var content = issue.content();
        var otherwise = content.otherwise();
        return new IssueForm(content.title().fi(), content.title().in(SWEDISH), content.description(), content.owner().party().name(), content.owner().name(),
                TypedFields.day(content.deadline()), otherwise == null ? null : otherwise.fi(), otherwise == null ? null : otherwise.in(SWEDISH),
                content.exposure() == null ? null : formats.number(content.exposure()), content.terms().stream().map(TermId::toString).toList(), null,
                String.valueOf(issue.current().number()));
    }

    /** What was typed, as content; null, with what is missing or wrong named, where it cannot be. */
    @Nullable IssueContent content(BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(titleFi, "titleFi", MISSING);
        fields.require(titleSv, "titleSv", MISSING);
        fields.require(ownerName, "ownerName", MISSING);
        fields.require(deadline, "deadline", MISSING);
        var owner = TypedFields.choice(Party.class, ownerParty);
        if (owner.isEmpty()) {
            binding.rejectValue("ownerParty", MISSING);
        }
        var day = fields.day(deadline, "deadline");
        var euros = fields.euros(exposure, "exposure");
        if (binding.hasErrors() || owner.isEmpty() || day.isEmpty()) {
            return null;
        }
        return new IssueContent(Words.of(text(titleFi), text(titleSv)), orNull(description), new IssueContent.Owner(owner.get(), text(ownerName)), day.get(), otherwise(),
                euros.orElse(null), TypedFields.ids(terms).stream().map(TermId::new).toList());
    }

    int version() {
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    /** The field a broken rule is mended in; null for what concerns the issue as a whole. */
    static @Nullable String fieldOf(IssueRule rule) {
        return switch (rule) {
            case TITLE_EXISTS_IN_BOTH_LANGUAGES -> "titleSv";
            case ISSUE_HAS_AN_OWNER -> "ownerName";
            case DEFAULT_EXISTS_IN_BOTH_LANGUAGES -> "defaultSv";
            case DEADLINE_IS_NOT_PAST -> "deadline";
            case EXPOSURE_IS_NOT_NEGATIVE -> "exposure";
            case TERMS_ARE_ON_THE_TABLE -> "terms";
            case CHANGE_CARRIES_A_REASON -> "reason";
            case NEGOTIATION_IS_GOING_ON, ISSUE_IS_STILL_OPEN, RESOLUTION_SAYS_SOMETHING, PROPOSAL_IS_ANSWERED_FIRST, ANSWER_NEEDS_A_PROPOSAL,
                    NOBODY_CONFIRMS_THEIR_OWN_PROPOSAL, DECLINING_CARRIES_A_REASON -> null;
        };
    }

    private @Nullable Words otherwise() {
        return text(defaultFi).isEmpty() && text(defaultSv).isEmpty() ? null : Words.of(text(defaultFi), text(defaultSv));
    }
}
