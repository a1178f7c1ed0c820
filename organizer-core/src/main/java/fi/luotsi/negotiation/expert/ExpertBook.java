package fi.luotsi.negotiation.expert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.invitation.ExpertInvitations;
import fi.luotsi.invitation.Invitation;
import fi.luotsi.invitation.InvitationId;
import fi.luotsi.negotiation.NegotiationId;

/** The acting side's experts with the words of their invitations. Takes part in the caller's transaction, in which a negotiator acts. */
@Component
class ExpertBook {

    private final ExpertRows rows;
    private final ExpertInvitations invitations;

    ExpertBook(ExpertRows rows, ExpertInvitations invitations) {
        this.rows = rows;
        this.invitations = invitations;
    }

    /** Everything that was done about experts, oldest first. */
    List<ExpertAct> acts(NegotiationId id) {
        var acts = new ArrayList<ExpertAct>();
        var before = new LinkedHashMap<ExpertId, Expert>();
        for (Expert expert : all(id)) {
            acts.add(new ExpertAct(what(before.put(expert.id(), expert), expert), expert));
        }
        return acts;
    }

    /** Each as its last act left it, in the order in which they were asked first. */
    List<Expert> standing(NegotiationId id) {
        var last = new LinkedHashMap<ExpertId, Expert>();
        all(id).forEach(expert -> last.put(expert.id(), expert));
        return List.copyOf(last.values());
    }

    private List<Expert> all(NegotiationId id) {
        Map<InvitationId, Invitation> asked = invitations.all().stream().collect(Collectors.toMap(Invitation::id, invitation -> invitation));
        return rows.all(id).stream().flatMap(kept -> Optional.ofNullable(asked.get(kept.invitation())).map(invitation -> expert(kept, invitation)).stream()).toList();
    }

    private Expert expert(ExpertRows.Kept kept, Invitation invitation) {
        return new Expert(kept.id(), kept.invitation(), invitation.invited().email(), invitation.invited().task(), invitations.state(invitation), kept.assignment(),
                kept.ended(), kept.by(), kept.at());
    }

    private static ExpertAct.What what(@Nullable Expert before, Expert now) {
        if (now.ended()) {
            return ExpertAct.What.ENDED;
        }
        if (before == null) {
            return ExpertAct.What.ASKED;
        }
        return before.assignment().equals(now.assignment()) ? ExpertAct.What.ASKED_AGAIN : ExpertAct.What.CHANGED;
    }
}
