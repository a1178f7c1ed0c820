/** The organizer's side of the table: the list, the package with its terms, frames as a grid, rounds and their differences. */
@NullMarked
package fi.luotsi.web.negotiation;

import org.jspecify.annotations.NullMarked;
