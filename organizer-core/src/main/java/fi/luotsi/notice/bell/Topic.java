package fi.luotsi.notice.bell;

/** By what a reader chooses how to hear of something. Its words are {@code notice.topic.TOPIC}. */
public enum Topic {
    /** Whose turn it is. */
    TURN,
    /** Something falls due. */
    DEADLINE,
    /** What was laid down for that case has come into force. */
    DEFAULT,
    /** Somebody has mentioned the reader in a note. */
    MENTION,
    /** Going beyond an own mandate is asked for or ruled on. */
    MANDATE,
    /** A meeting is called, changed or called off, or its memo is published. */
    MEETING,
    /** A disagreement goes up the ladder. */
    LADDER,
    /** A service chain that a package names has a new version. */
    CHAIN,
    /** A negotiated package is decided on, signed, or ends. */
    AGREEMENT
}
