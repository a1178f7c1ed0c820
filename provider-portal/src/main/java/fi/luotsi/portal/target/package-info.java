/** The provider's pages of targets: the card of one target, and all targets of a negotiation against the organizer's service strategy. */
@NullMarked
package fi.luotsi.portal.target;

import org.jspecify.annotations.NullMarked;
