package fi.luotsi.agreement;

import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.notice.bell.Addressees;
import fi.luotsi.notice.bell.Occasion;

/** Who may sign at one table today, and telling them when it is their turn. Each call is part of the service's transaction. */
@Component
class Signers {

    private final SigningRightRows rights;
    private final AgreementRoom room;

    Signers(SigningRightRows rights, AgreementRoom room) {
        this.rights = rights;
        this.room = room;
    }

    /** The right by which the person could sign for the party today; empty where it has none. */
    Optional<SigningRight> rightOf(Acting.Person acting, NegotiationHead head, Party party) {
        return rights.of(head.organizer(), head.provider()).stream()
                .filter(right -> right.user().equals(acting.user()) && right.party() == party && right.holds(room.today())).findFirst();
    }

    /** Tells those who may sign next, where somebody may: nobody is told earlier. */
    void call(NegotiationHead head, AgreementVersion version) {
        version.life().nextSigner(room.today()).ifPresent(next -> room.ring(head, Occasion.SIGNATURE_WAITS, new Addressees.These(
                rights.of(head.organizer(), head.provider()).stream().filter(right -> right.party() == next && right.holds(room.today())).map(SigningRight::user)
                        .collect(Collectors.toSet()))));
    }
}
