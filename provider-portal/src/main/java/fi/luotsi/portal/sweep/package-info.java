/** The provider's long runs of the projection. */
@NullMarked
package fi.luotsi.portal.sweep;

import org.jspecify.annotations.NullMarked;
