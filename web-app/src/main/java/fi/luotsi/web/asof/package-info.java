/** The organizer's side of tables of the past. */
@NullMarked
package fi.luotsi.web.asof;

import org.jspecify.annotations.NullMarked;
