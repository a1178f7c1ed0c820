/** Whether an agreement's targets were reached, year by year, for both sides and for everybody. */
@NamedInterface("rating")
@NullMarked
package fi.luotsi.ui.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
