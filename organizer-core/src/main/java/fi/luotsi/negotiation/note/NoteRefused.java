package fi.luotsi.negotiation.note;

/** A note that breaks a rule; nothing was saved. */
public class NoteRefused extends RuntimeException {

    private final NoteRule rule;

    NoteRefused(NoteRule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public NoteRule rule() {
        return rule;
    }
}
