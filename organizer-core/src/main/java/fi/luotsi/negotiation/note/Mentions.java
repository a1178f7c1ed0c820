package fi.luotsi.negotiation.note;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.Party;

/** Whom a note addresses: those who were chosen, and those whose user name stands after an @ in the text. */
record Mentions(List<Colleague> people, Party writer, boolean shared) {

    private static final Pattern NAMED = Pattern.compile("(?<![\\w@.])@([A-Za-z0-9][A-Za-z0-9._@-]{1,58}[A-Za-z0-9])");

    /**
     * A name in the text that nobody who can read the note has stays text.
     *
     * @throws NoteRefused where somebody was chosen who cannot read the note
     */
    List<Colleague> in(String body, Set<UserId> chosen) {
        var names = new LinkedHashSet<String>();
        NAMED.matcher(body).results().forEach(match -> names.add(match.group(1).toLowerCase(Locale.ROOT)));
        var readers = people.stream().filter(person -> person.reads(writer, shared)).toList();
        if (!readers.stream().map(Colleague::user).toList().containsAll(chosen)) {
            throw new NoteRefused(NoteRule.MENTIONED_CAN_READ_IT);
        }
        return readers.stream().filter(person -> chosen.contains(person.user()) || names.contains(person.username())).toList();
    }
}
