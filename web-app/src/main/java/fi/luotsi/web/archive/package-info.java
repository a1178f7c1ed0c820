/** An agreement with all its records as one file, on the organizer's side. */
@NullMarked
package fi.luotsi.web.archive;

import org.jspecify.annotations.NullMarked;
