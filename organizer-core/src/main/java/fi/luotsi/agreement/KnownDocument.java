package fi.luotsi.agreement;

import java.util.Optional;

import fi.luotsi.catalogue.Words;

/**
 * A version of an agreement that both parties have signed, as everybody may know it, and the file by which it was found.
 *
 * @param file empty where the version was found by its code
 * @param newest the newest version of the agreement that both have signed, this one or a later one
 * @param copy what a public copy is worth; empty for everything else
 */
public record KnownDocument(AgreementVersion version, Parties parties, Optional<KeptDocument> file, AgreementVersion newest,
        Optional<Standing> copy) {

    /** What the parties are called. */
    public record Parties(Words organizer, Words provider) {}

    /** What a known file is worth. */
    public enum Standing {
        /** The agreement with both signatures. */
        SIGNED,
        /** Its text before the second signature, which then followed. */
        PARTLY_SIGNED,
        /** Its text before anybody signed. */
        UNSIGNED,
        /** What everybody may read of the agreement, as it is read now. */
        PUBLIC_COPY,
        /** What everybody might read of it before publicity was decided anew. */
        FORMER_PUBLIC_COPY,
        /** Carries signatures that became void, because the other party refused to sign then. */
        VOID
    }

    public Standing standing() {
        return copy.or(() -> file.map(this::standing)).orElse(Standing.SIGNED);
    }

    KnownDocument asPublicCopy(boolean newestOfIts) {
        return new KnownDocument(version, parties, file, newest, Optional.of(newestOfIts ? Standing.PUBLIC_COPY : Standing.FORMER_PUBLIC_COPY));
    }

    public boolean isSuperseded() {
        return newest.version() > version.version();
    }

    private Standing standing(KeptDocument document) {
        int attempt = version.documents().stream().mapToInt(KeptDocument::attempt).max().orElse(document.attempt());
        if (document.place() == 0) {
            return Standing.UNSIGNED;
        }
        if (document.attempt() < attempt) {
            return Standing.VOID;
        }
        return document.place() == 1 ? Standing.PARTLY_SIGNED : Standing.SIGNED;
    }
}
