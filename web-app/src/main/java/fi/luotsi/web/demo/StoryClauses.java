package fi.luotsi.web.demo;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseContent;
import fi.luotsi.clause.ClauseDraft.Seen;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.ClauseLibrary;
import fi.luotsi.clause.ClauseWriting;
import fi.luotsi.negotiation.term.TermValue;
import tools.jackson.databind.JsonNode;

/** The clauses that the story's organizer has written itself: demo/clauses.json. */
@Component
class StoryClauses {

    private final ClauseLibrary library;
    private final ClauseWriting writing;

    StoryClauses(ClauseLibrary library, ClauseWriting writing) {
        this.library = library;
        this.writing = writing;
    }

    void play(JsonNode told, Acting.OrganizerStaff administrator) {
        ClauseKey key = null;
        for (JsonNode version : told.path("versions")) {
            key = writing.save(administrator, key, key == null ? Seen.NEW : library.clause(administrator, key).seen(), content(told, version));
            writing.publish(administrator, key, library.clause(administrator, key).seen(), Story.text(version, "reason"));
        }
    }

    private static ClauseContent content(JsonNode told, JsonNode version) {
        Set<String> codes = new TreeSet<>();
        told.path("codes").forEach(code -> codes.add(code.stringValue()));
        return new ClauseContent(told.path("section").intValue(), Story.words(told.path("title")), told.path("mandatory").booleanValue(),
                new TermValue.Clause(Story.text(version, "fi"), Story.text(version, "sv")), new Belonging(null, codes, 0));
    }
}
