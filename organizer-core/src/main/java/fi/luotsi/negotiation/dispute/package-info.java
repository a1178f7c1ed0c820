/** Terms the parties cannot agree on: each climbs a ladder of levels with deadlines, and what stays unsettled is left as alternatives. */
@NamedInterface("dispute")
@NullMarked
package fi.luotsi.negotiation.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
