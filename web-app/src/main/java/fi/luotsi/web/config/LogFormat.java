package fi.luotsi.web.config;

/** How log lines are written to standard output. */
public enum LogFormat implements Coded {
    /** For a person at the screen. */
    TEXT("text"),
    /** One JSON object a line (Elastic Common Schema), for a log store. */
    JSON("json");

    private final String code;

    LogFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
