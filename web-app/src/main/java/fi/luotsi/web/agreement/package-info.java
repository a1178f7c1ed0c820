/** What an organizer's people see of the agreement. */
@NullMarked
package fi.luotsi.web.agreement;

import org.jspecify.annotations.NullMarked;
