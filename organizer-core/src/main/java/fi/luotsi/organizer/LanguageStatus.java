package fi.luotsi.organizer;

/** The languages of a municipality by the government's decree. */
public enum LanguageStatus {
    FINNISH, SWEDISH, BILINGUAL_MAJORITY_FINNISH, BILINGUAL_MAJORITY_SWEDISH;

    /** Whether residents are served in both languages. */
    public boolean isBilingual() {
        return this == BILINGUAL_MAJORITY_FINNISH || this == BILINGUAL_MAJORITY_SWEDISH;
    }
}
