package fi.luotsi.target;

/** What reaching a target tells: that something was done, how it was done, or what people got out of it. */
public enum TargetKind {
    /** Suorite: how much was done. */
    OUTPUT,
    /** Prosessi: how it was done, for example how fast. */
    PROCESS,
    /** Hyöty: what it changed for people. */
    BENEFIT
}
