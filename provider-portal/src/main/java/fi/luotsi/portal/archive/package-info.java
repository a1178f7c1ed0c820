/** An agreement with all its records as one file, on the provider's side. */
@NullMarked
package fi.luotsi.portal.archive;

import org.jspecify.annotations.NullMarked;
