/** Meetings and minutes on the provider's side. */
@NullMarked
package fi.luotsi.portal.meeting;

import org.jspecify.annotations.NullMarked;
