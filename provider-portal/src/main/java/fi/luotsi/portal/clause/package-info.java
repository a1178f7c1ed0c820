/** The clause library beside the provider's package. */
@NullMarked
package fi.luotsi.portal.clause;

import org.jspecify.annotations.NullMarked;
