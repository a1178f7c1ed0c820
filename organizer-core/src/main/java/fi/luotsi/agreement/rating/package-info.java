/** Whether what an agreement set as its targets was reached, year by year, worked out of the targets and of what was observed. */
@NamedInterface("rating")
@NullMarked
package fi.luotsi.agreement.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
