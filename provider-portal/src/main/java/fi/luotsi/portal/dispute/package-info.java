/** Disagreements on the provider's side. */
@NullMarked
package fi.luotsi.portal.dispute;

import org.jspecify.annotations.NullMarked;
