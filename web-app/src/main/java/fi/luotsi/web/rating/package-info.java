/** Whether an agreement's targets were reached, on the organizer's side. */
@NullMarked
package fi.luotsi.web.rating;

import org.jspecify.annotations.NullMarked;
