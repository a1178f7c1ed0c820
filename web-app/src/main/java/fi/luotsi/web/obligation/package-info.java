/** What an agreement asks of its parties, on the organizer's side. */
@NullMarked
package fi.luotsi.web.obligation;

import org.jspecify.annotations.NullMarked;
