/** Open issues on the provider's side. */
@NullMarked
package fi.luotsi.portal.issue;

import org.jspecify.annotations.NullMarked;
