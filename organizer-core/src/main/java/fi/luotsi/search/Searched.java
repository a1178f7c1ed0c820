package fi.luotsi.search;

/**
 * Texts of one kind that can be searched. A room that wants its texts found adds a bean of this type and the words {@code search.kind.KIND}
 * to the bundle search.
 */
public interface Searched {

    /** The kind's code, for example {@code NOTE}: the last part of its message key and its name in addresses. */
    String kind();

    /**
     * A select of the texts, run as the reader, so that row-level security leaves what the reader may read and nothing else. Its columns:
     *
     * <pre>
     * negotiation_id uuid, term_id uuid   the term may be null
     * place text                          where the text stands, below the negotiation's page: /issues/…
     * party text                          who said it: ORGANIZER, PROVIDER or null
     * round integer                       in which round, or null
     * own boolean                         whether only the reader's own side sees it
     * body text                           the text in :language (fi, sv or en)
     * at timestamptz                      when it was written, or null
     * </pre>
     */
    String rows();
}
