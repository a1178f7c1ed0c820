package fi.luotsi.access;

/** An organizer's or a provider's name in each language. */
public record PartyName(String fi, String sv, String en) {

    public String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }
}
