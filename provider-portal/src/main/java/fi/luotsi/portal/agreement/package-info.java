/** What a provider sees of the agreement. */
@NullMarked
package fi.luotsi.portal.agreement;

import org.jspecify.annotations.NullMarked;
