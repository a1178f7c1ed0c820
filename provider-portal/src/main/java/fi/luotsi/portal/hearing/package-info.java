/** Hearings as the provider reads them. */
@NullMarked
package fi.luotsi.portal.hearing;

import org.jspecify.annotations.NullMarked;
