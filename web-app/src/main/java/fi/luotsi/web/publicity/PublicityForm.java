package fi.luotsi.web.publicity;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.publicity.PublicityDecision;

/**
 * What is decided about one part, as it is typed.
 *
 * @param secret {@value #SECRET} or {@value #PUBLIC}
 */
public record PublicityForm(@Nullable String secret, @Nullable String ground, @Nullable String note) {

    static final String SECRET = "SECRET";
    static final String PUBLIC = "PUBLIC";

    static final PublicityForm BLANK = new PublicityForm(PUBLIC, null, null);

    static PublicityForm of(PublicityDecision last) {
        return new PublicityForm(last.ground().isPresent() ? SECRET : PUBLIC, last.ground().map(Enum::name).orElse(null), last.note());
    }
}
