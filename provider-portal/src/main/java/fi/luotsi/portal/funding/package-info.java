/** The provider's side of simulating the funding models. */
@NullMarked
package fi.luotsi.portal.funding;

import org.jspecify.annotations.NullMarked;
