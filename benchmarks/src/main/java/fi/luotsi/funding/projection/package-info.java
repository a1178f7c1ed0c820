/** Measurements of the projection, beside it so that they reach its draws alone. */
@NullMarked
package fi.luotsi.funding.projection;

import org.jspecify.annotations.NullMarked;
