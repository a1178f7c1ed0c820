/** The organizer's pages of targets: the card of one target, and all targets of a negotiation against the service strategy. */
@NullMarked
package fi.luotsi.web.target;

import org.jspecify.annotations.NullMarked;
