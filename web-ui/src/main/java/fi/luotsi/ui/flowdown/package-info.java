/** The coverage matrix of duties that go on into subcontracts, for both sides. */
@NamedInterface("flowdown")
@NullMarked
package fi.luotsi.ui.flowdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
