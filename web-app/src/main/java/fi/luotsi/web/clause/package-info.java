/** The organizer's clause library: read by its negotiators, kept by its administrators, and beside each package. */
@NullMarked
package fi.luotsi.web.clause;

import org.jspecify.annotations.NullMarked;
