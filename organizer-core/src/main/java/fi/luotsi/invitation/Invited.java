package fi.luotsi.invitation;

import fi.luotsi.access.Language;
import fi.luotsi.access.Seat;

/**
 * Whom to invite, and to what.
 *
 * @param email where the link is mailed
 * @param language of the mail
 * @param task what others will see in place of a name
 */
public record Invited(String email, Language language, String task, Seat seat) {}
