/** The clause library beside a package, for both sides, and its words wherever it is shown. */
@NamedInterface("clause")
@NullMarked
package fi.luotsi.ui.clause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
