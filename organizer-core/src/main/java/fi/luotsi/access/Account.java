package fi.luotsi.access;

import fi.luotsi.acting.Acting;

import java.util.Optional;

/**
 * A person at the moment of sign-in, with what pages show about it.
 *
 * @param language empty until the person has chosen one
 */
public record Account(Acting.Person person, String username, PartyName party, Optional<Language> language, ColourScheme colourScheme) {}
