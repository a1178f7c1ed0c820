package fi.luotsi.web.invitation;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;

import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;

/** How the list of invitations can be sorted and narrowed. */
record InvitationListing(Texts texts) {

    private static final int LENGTH = 50;

    Layout<InvitationLine> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("email", texts.of("invitation.email"), comparing(InvitationLine::email)),
                Column.sorted("role", texts.of("admin.user.role"), comparing(this::role, words)),
                Column.sorted("party", texts.of("invitation.party"), comparing(InvitationLine::party, words)),
                Column.sorted("state", texts.of("invitation.state"), comparing(InvitationLine::state)),
                Column.sorted("expires", texts.of("invitation.expires"), comparing(InvitationLine::expiresAt)),
                Column.plain(texts.of("invitation.steps"))),
                List.of(new Choice<>("", texts.of("invitation.show.all"), _ -> true), new Choice<>("live", texts.of("invitation.show.live"), InvitationLine::live)),
                line -> line.email() + " " + line.task() + " " + role(line) + " " + line.party(), LENGTH);
    }

    private String role(InvitationLine line) {
        return texts.of("role." + line.role());
    }
}
