package fi.luotsi.notice.bell;

import java.time.Instant;
import java.util.List;

import fi.luotsi.notice.Fact;

/**
 * Something that one reader was told.
 *
 * @param path of the reader's own page about it
 */
public record Notice(NoticeId id, Occasion occasion, List<Fact> facts, String path, Instant at, boolean read) {}
