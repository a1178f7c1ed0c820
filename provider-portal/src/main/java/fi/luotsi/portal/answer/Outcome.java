package fi.luotsi.portal.answer;

/** What became of an attempt to save answers. */
public sealed interface Outcome {

    /** All of it lies in the draft. */
    record Saved() implements Outcome {}

    /** Nothing was saved; the refusals say why. */
    record Refused(Refusals refusals) implements Outcome {}

    /** Nothing was saved, because a colleague saved the same terms meanwhile. */
    record ChangedMeanwhile(Conflict conflict) implements Outcome {}
}
