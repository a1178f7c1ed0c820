package fi.luotsi.view;

import java.util.UUID;

/**
 * A named way of looking.
 *
 * @param query the address's query without its page, as the browser writes it
 */
public record SavedView(UUID id, String name, String query) {}
