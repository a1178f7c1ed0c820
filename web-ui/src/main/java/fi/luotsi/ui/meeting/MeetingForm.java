package fi.luotsi.ui.meeting;

import static fi.luotsi.ui.TypedFields.orNull;
import static fi.luotsi.ui.TypedFields.text;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.meeting.Invitation;
import fi.luotsi.meeting.MeetingKind;
import fi.luotsi.meeting.MeetingRule;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.OpenedTable;

/**
 * A call to a meeting as it is typed.
 *
 * @param terms the terms on the agenda
 * @param others what else is on it, one matter a line
 */
public record MeetingForm(@Nullable String kind, @Nullable String title, @Nullable String day, @Nullable String starts, @Nullable String ends,
        @Nullable String place, @Nullable String link, @Nullable List<String> terms, @Nullable String others) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

    private static final String MISSING = "meeting.missing";

    static final MeetingForm EMPTY = new MeetingForm(MeetingKind.NEGOTIATION.name(), null, null, null, null, null, null, List.of(), null);

    static MeetingForm of(Invitation invitation) {
        return new MeetingForm(invitation.kind().name(), invitation.title(), TypedFields.day(invitation.day()), CLOCK.format(invitation.starts()), CLOCK.format(invitation.ends()),
                invitation.place(), invitation.link(),
                invitation.agenda().stream().map(Invitation.AgendaItem::term).filter(Objects::nonNull).map(TermId::toString).toList(),
                invitation.agenda().stream().filter(item -> item.term() == null).map(Invitation.AgendaItem::title).collect(Collectors.joining("\n")));
    }

    /** What was typed, as an invitation; null, with the fields named, where it cannot be. */
    @Nullable Invitation invitation(OpenedTable table, BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(title, "title", MISSING);
        fields.require(day, "day", MISSING);
        fields.require(starts, "starts", MISSING);
        fields.require(ends, "ends", MISSING);
        var chosen = TypedFields.choice(MeetingKind.class, kind);
        if (chosen.isEmpty()) {
            binding.rejectValue("kind", MISSING);
        }
        var on = fields.day(day, "day");
        var begins = time(starts, "starts", binding);
        var finishes = time(ends, "ends", binding);
        if (binding.hasErrors() || chosen.isEmpty() || on.isEmpty() || begins == null || finishes == null) {
            return null;
        }
        return new Invitation(chosen.get(), text(title), on.get(), begins, finishes, orNull(place), orNull(link), agenda(table));
    }

    /** The field a broken rule is mended in; null for what concerns the meeting as a whole. */
    static @Nullable String fieldOf(MeetingRule rule) {
        return switch (rule) {
            case MEETING_HAS_A_TITLE -> "title";
            case MEETING_STARTS_BEFORE_IT_ENDS -> "ends";
            case MEETING_HAS_A_PLACE_OR_A_LINK -> "place";
            case LINK_IS_A_WEB_ADDRESS -> "link";
            case AGENDA_NAMES_TERMS_ON_THE_TABLE -> "terms";
            default -> null;
        };
    }

    private List<Invitation.AgendaItem> agenda(OpenedTable table) {
        var agenda = new ArrayList<Invitation.AgendaItem>();
        var chosen = TypedFields.ids(terms);
        table.termsOnTheTable().stream().filter(state -> chosen.contains(state.term().id().value()))
                .forEach(state -> agenda.add(new Invitation.AgendaItem(table.view().name(state), state.term().id())));
        text(others).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> agenda.add(new Invitation.AgendaItem(line, null)));
        return agenda;
    }

    /** {@code 9.00}, {@code 9:00} or {@code 9}. */
    private static @Nullable LocalTime time(@Nullable String typed, String field, BindingResult binding) {
        var text = text(typed).replace(':', '.');
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text.contains(".") ? text : text + ".00", CLOCK);
        } catch (DateTimeParseException notATime) {
            binding.rejectValue(field, "meeting.time.refused");
            return null;
        }
    }
}
