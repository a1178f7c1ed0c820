/** The provider's pages on which experts are asked. */
@NullMarked
package fi.luotsi.portal.expert;

import org.jspecify.annotations.NullMarked;
