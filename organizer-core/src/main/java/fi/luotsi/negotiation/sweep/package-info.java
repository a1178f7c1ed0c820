/** One party's long runs of the projection: ordered, worked off by a job, cancelled, run again. */
@NamedInterface("sweep")
@NullMarked
package fi.luotsi.negotiation.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
