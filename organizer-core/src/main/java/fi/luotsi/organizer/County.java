package fi.luotsi.organizer;

import fi.luotsi.catalogue.Words;

/**
 * A maakunta: today a statistical and administrative region.
 *
 * @param plannedIn2019 whether the reform of 2017–2019 would have made it an organizer
 */
public record County(String code, Words name, boolean plannedIn2019) {}
