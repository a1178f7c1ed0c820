package fi.luotsi.organizer;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.catalogue.Words;
import java.util.OptionalInt;

/**
 * A body responsible by law that its residents get their services.
 *
 * @param code       as in the official classification; two digits for counties
 * @param population residents in 2024; none for a body without residents of its own
 * @param bilingual  whether it must serve in Finnish and in Swedish
 * @param source     where these facts come from
 */
public record Organizer(OrganizerId id, String code, OrganizerKind kind, Words name, OptionalInt population, boolean bilingual, String source) {}
