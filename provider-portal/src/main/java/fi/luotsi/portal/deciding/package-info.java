/** The provider's decisions on the agreement and its signatures. */
@NullMarked
package fi.luotsi.portal.deciding;

import org.jspecify.annotations.NullMarked;
