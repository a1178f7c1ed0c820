package fi.luotsi.meeting;

/** What the parties meet for. */
public enum MeetingKind {
    /** Työpaja. */
    WORKSHOP,
    /** Neuvottelu. */
    NEGOTIATION,
    /** Simulointipäivä. */
    SIMULATION_DAY
}
