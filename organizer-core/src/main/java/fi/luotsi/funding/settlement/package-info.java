/**
 * Who bears what when costs turn out otherwise than the frames (simulation.md section 1, DOMAIN E19–E21): pure functions, exact to
 * the cent.
 */
@NamedInterface("settlement")
@NullMarked
package fi.luotsi.funding.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
