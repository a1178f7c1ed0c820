package fi.luotsi.negotiation.note;

import java.time.Instant;
import java.util.List;

import fi.luotsi.negotiation.Party;

/**
 * One remark; never changed afterwards.
 *
 * @param thread the note that began the conversation; the own id where it is this one
 * @param shared whether both parties read it; otherwise its writer's party alone does
 * @param body a subset of Markdown
 * @param mentions the names of those whom it addresses
 */
public record Note(NoteId id, NoteId thread, Party party, boolean shared, String body, String by, Instant at, List<String> mentions) {}
