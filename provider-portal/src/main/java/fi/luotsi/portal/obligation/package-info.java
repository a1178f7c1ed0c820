/** What an agreement asks of its parties, on the provider's side. */
@NullMarked
package fi.luotsi.portal.obligation;

import org.jspecify.annotations.NullMarked;
