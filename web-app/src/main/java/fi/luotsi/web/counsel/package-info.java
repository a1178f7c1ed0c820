/** The organizer's own counsel: mandates and what is asked of the principal, positions, and the notes on terms. */
@NullMarked
package fi.luotsi.web.counsel;

import org.jspecify.annotations.NullMarked;
