/** The organizer's search. */
@NullMarked
package fi.luotsi.web.search;

import org.jspecify.annotations.NullMarked;
