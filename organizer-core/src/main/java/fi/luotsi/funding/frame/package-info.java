/** Frames from funding (DOMAIN F.3): what an organizer can give its provider, and how it is divided. Pure functions, exact to the cent. */
@NamedInterface("frame")
@NullMarked
package fi.luotsi.funding.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
