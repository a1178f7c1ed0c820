/** Volumes and unit costs of steps year by year, as files bring them in batches. */
@NamedInterface("figure")
@NullMarked
package fi.luotsi.servicechain.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
