/** The read interface {@code /api/v1} for programs: the same services as the pages, the same rights, as JSON. */
@NullMarked
package fi.luotsi.web.api;

import org.jspecify.annotations.NullMarked;
