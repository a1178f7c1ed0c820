/** The provider's side of tables of the past. */
@NullMarked
package fi.luotsi.portal.asof;

import org.jspecify.annotations.NullMarked;
