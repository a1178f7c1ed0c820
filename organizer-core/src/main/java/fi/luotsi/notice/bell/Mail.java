package fi.luotsi.notice.bell;

/** How a reader wants to be mailed of a topic. */
public enum Mail {
    /** Within a minute. */
    INSTANT,
    /** Once a day, at seven in the morning in Finland, what was not read before. */
    DAILY,
    /** Not at all: it stands behind the bell. */
    OFF
}
