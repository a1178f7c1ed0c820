/** Changing an agreement, on the organizer's side: opening the negotiation, and what differs between versions. */
@NullMarked
package fi.luotsi.web.amending;

import org.jspecify.annotations.NullMarked;
