package fi.luotsi.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fi.luotsi.meeting.MinutesContent.Attendance;
import fi.luotsi.meeting.MinutesContent.Item;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/** What one party may do with a meeting and its minutes: a pure function of the table and the meeting. */
record MeetingRules(NegotiationPackage table, Party party) {

    List<MeetingRule> calling(Invitation invitation) {
        var broken = new ArrayList<MeetingRule>();
        if (invitation.title().isBlank()) {
            broken.add(MeetingRule.MEETING_HAS_A_TITLE);
        }
        if (!invitation.starts().isBefore(invitation.ends())) {
            broken.add(MeetingRule.MEETING_STARTS_BEFORE_IT_ENDS);
        }
        if (isBlank(invitation.place()) && isBlank(invitation.link())) {
            broken.add(MeetingRule.MEETING_HAS_A_PLACE_OR_A_LINK);
        }
        if (!isBlank(invitation.link()) && !isWebAddress(String.valueOf(invitation.link()))) {
            broken.add(MeetingRule.LINK_IS_A_WEB_ADDRESS);
        }
        if (!invitation.agenda().stream().allMatch(item -> item.term() == null || isOnTheTable(item.term()))) {
            broken.add(MeetingRule.AGENDA_NAMES_TERMS_ON_THE_TABLE);
        }
        return broken;
    }

    List<MeetingRule> arranging(Meeting meeting) {
        var broken = own(meeting);
        if (meeting.isCancelled()) {
            broken.add(MeetingRule.CANCELLED_MEETING_STAYS_CANCELLED);
        }
        if (!meeting.isOpenToChange()) {
            broken.add(MeetingRule.MEETING_WITH_MINUTES_STAYS_AS_IT_WAS);
        }
        return broken;
    }

    List<MeetingRule> writing(Meeting meeting, MinutesContent content) {
        var broken = own(meeting);
        var minutes = meeting.minutes();
        if (meeting.isCancelled()) {
            broken.add(MeetingRule.CANCELLED_MEETING_HAS_NO_MINUTES);
        }
        if (minutes != null && !minutes.isEditable()) {
            broken.add(MeetingRule.MINUTES_ARE_EDITED_AS_A_DRAFT);
        }
        if (content.items().stream().anyMatch(item -> !item.terms().stream().allMatch(this::isOnTheTable))) {
            broken.add(MeetingRule.AGENDA_NAMES_TERMS_ON_THE_TABLE);
        }
        return broken;
    }

    /** A draft may be full of holes; what is handed over may not. */
    List<MeetingRule> handingOver(Meeting meeting, MinutesContent content) {
        var broken = writing(meeting, content);
        if (content.participants(Attendance.PRESENT).isEmpty()) {
            broken.add(MeetingRule.MINUTES_NAME_WHO_WAS_PRESENT);
        }
        if (content.items().isEmpty()) {
            broken.add(MeetingRule.MINUTES_HAVE_AN_ITEM);
        }
        if (content.items().stream().map(Item::title).anyMatch(String::isBlank)) {
            broken.add(MeetingRule.ITEM_HAS_A_TITLE);
        }
        if (content.tasks().stream().anyMatch(task -> task.what().isBlank() || task.who().isBlank())) {
            broken.add(MeetingRule.TASK_SAYS_WHAT_AND_WHO);
        }
        if (isBlank(content.keyMessage())) {
            broken.add(MeetingRule.MEMO_HAS_A_KEY_MESSAGE);
        }
        return broken;
    }

    List<MeetingRule> checking(Meeting meeting) {
        return isIn(meeting, Minutes.State.FOR_CHECKING) && meeting.party() != party ? List.of()
                : List.of(MeetingRule.MINUTES_ARE_CHECKED_BY_THE_OTHER_PARTY);
    }

    List<MeetingRule> returning(Meeting meeting, @Nullable String reason) {
        var broken = new ArrayList<>(checking(meeting));
        if (isBlank(reason)) {
            broken.add(MeetingRule.RETURNING_CARRIES_A_REASON);
        }
        return broken;
    }

    List<MeetingRule> publishing(Meeting meeting) {
        var minutes = meeting.minutes();
        if (minutes == null || minutes.state() != Minutes.State.CHECKED) {
            return List.of(MeetingRule.MINUTES_ARE_CHECKED_BEFORE_THEY_ARE_PUBLISHED);
        }
        return List.of();
    }

    List<MeetingRule> correcting(Meeting meeting, @Nullable String text) {
        var broken = new ArrayList<MeetingRule>();
        if (meeting.minutes() == null || !meeting.minutes().isAdopted()) {
            broken.add(MeetingRule.ONLY_ADOPTED_MINUTES_ARE_CORRECTED);
        }
        if (isBlank(text)) {
            broken.add(MeetingRule.CORRECTION_SAYS_SOMETHING);
        }
        return broken;
    }

    private List<MeetingRule> own(Meeting meeting) {
        return meeting.party() == party ? new ArrayList<>() : new ArrayList<>(List.of(MeetingRule.CALLING_PARTY_ARRANGES));
    }

    private boolean isOnTheTable(TermId term) {
        return table.term(term).filter(state -> state.introduced() != null).isPresent();
    }

    private static boolean isIn(Meeting meeting, Minutes.State state) {
        return meeting.minutes() != null && meeting.minutes().state() == state;
    }

    private static boolean isWebAddress(String link) {
        var lower = link.strip().toLowerCase(Locale.ROOT);
        return lower.matches("https?://[^\\s<>\"]+");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
