package fi.luotsi.notice;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A letter to one reader, not yet in words: those are chosen when it is sent, in the reader's language. The subject follows from the
 * kind alone, so that nothing of what is negotiated ever stands in one.
 *
 * @param recipient the reader's mail address
 * @param language Finnish, Swedish or English
 * @param lines what it tells, at least one line
 */
public record Letter(String recipient, Locale language, Kind kind, List<Line> lines) {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    public Letter {
        if (!MailAddress.isOne(recipient)) {
            throw new IllegalArgumentException("A letter goes to one mail address");
        }
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new IllegalArgumentException("No words in " + language);
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A letter says something");
        }
        lines = List.copyOf(lines);
    }

    /** Its words are {@code letter.KIND.subject}, {@code .intro} and {@code .outro} in the bundles {@code letter_*}. */
    public enum Kind {
        /** One thing that has just happened. */
        NOTICE,
        /** What has happened since the last one, once a day. */
        DIGEST,
        /** An invitation to become a user. */
        INVITATION,
        /** An expert who is a user already is asked once more. */
        EXPERT,
        /** The side an expert advises has answered its note. */
        EXPERT_ANSWERED;

        /** Whether its reader has wishes that it could lead to: neither who is invited nor an expert has. */
        public boolean isOfUser() {
            return this == NOTICE || this == DIGEST;
        }
    }
}
