package fi.luotsi.invitation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.Letter;
import fi.luotsi.notice.Line;
import fi.luotsi.notice.Outbox;

/** Puts the link into a letter to the invited person, in the transaction that makes the link. */
@Component
class InvitationMail {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final Outbox outbox;

    InvitationMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** To an expert who is a user already and is asked about one more table. */
    void tell(Acting.Person by, Invited invited) {
        outbox.post(new Letter(invited.email(), invited.language().locale(), Letter.Kind.EXPERT,
                List.of(new Line("letter.EXPERT.line", List.of(new Fact.Text(by.name())), "/expert"))));
    }

    /** To an expert whose note was answered. */
    void tellAnswered(Invited invited, String path, List<Fact> facts) {
        outbox.post(new Letter(invited.email(), invited.language().locale(), Letter.Kind.EXPERT_ANSWERED, List.of(new Line("letter.EXPERT_ANSWERED.line", facts, path))));
    }

    void post(Acting.Person by, Invited invited, Link link, Instant expires) {
        var facts = List.<Fact>of(new Fact.Text(by.name()), new Fact.Day(expires.atZone(HELSINKI).toLocalDate()));
        outbox.post(new Letter(invited.email(), invited.language().locale(), Letter.Kind.INVITATION,
                List.of(new Line("letter.INVITATION.line", facts, link.path()))));
    }
}
