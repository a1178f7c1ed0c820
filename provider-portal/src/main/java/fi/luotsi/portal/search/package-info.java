/** The provider's search. */
@NullMarked
package fi.luotsi.portal.search;

import org.jspecify.annotations.NullMarked;
