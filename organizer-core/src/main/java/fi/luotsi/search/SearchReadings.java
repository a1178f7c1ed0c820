package fi.luotsi.search;

import java.util.Set;
import java.util.UUID;

import fi.luotsi.acting.Acting;

/** Is told from which negotiations a search has shown something, where reading itself is written down. */
public interface SearchReadings {

    void read(Acting.Person acting, Set<UUID> negotiations);
}
