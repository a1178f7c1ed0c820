/** Service chains as BPMN 2.0 files: written so that other tools show them, and read from whatever tool wrote them. */
@NamedInterface("bpmn")
@NullMarked
package fi.luotsi.ui.bpmn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
