package fi.luotsi.negotiation.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.Party;

class MentionsTest {

    private static final Colleague COLLEAGUE = new Colleague(UserId.random(), "neuvottelija2", "Järjestäjän toinen neuvottelija", Party.ORGANIZER);
    private static final Colleague MANAGER = new Colleague(UserId.random(), "tuottaja", "Tuottajan johtaja", Party.PROVIDER);
    private static final List<Colleague> PEOPLE = List.of(COLLEAGUE, MANAGER);

    @Test
    void aUserNameAfterAnAtAddressesThatPerson() {
        assertThat(internal().in("Katso tämä, @neuvottelija2.", Set.of())).containsExactly(COLLEAGUE);
        assertThat(internal().in("@Neuvottelija2: entä jos?", Set.of())).containsExactly(COLLEAGUE);
    }

    @Test
    void anAddressOfMailIsNoName() {
        assertThat(internal().in("posti@neuvottelija2 ja a@b.neuvottelija2", Set.of())).isEmpty();
    }

    @Test
    void whoCannotReadAnInternalNoteIsNotAddressedByIt() {
        assertThat(internal().in("@tuottaja ei saa tietää", Set.of())).isEmpty();
        assertThatThrownBy(() -> internal().in("Ei.", Set.of(MANAGER.user()))).isInstanceOfSatisfying(NoteRefused.class,
                refused -> assertThat(refused.rule()).isEqualTo(NoteRule.MENTIONED_CAN_READ_IT));
    }

    @Test
    void aSharedCommentAddressesBothSides() {
        var shared = new Mentions(PEOPLE, Party.ORGANIZER, true);
        assertThat(shared.in("@tuottaja, kävisikö?", Set.of(COLLEAGUE.user()))).containsExactly(COLLEAGUE, MANAGER);
    }

    private static Mentions internal() {
        return new Mentions(PEOPLE, Party.ORGANIZER, false);
    }
}
