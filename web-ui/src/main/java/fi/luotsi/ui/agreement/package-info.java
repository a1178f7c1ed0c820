/** The agreement as a document: what was negotiated, section by section, as people read it and as a file that is kept for good. */
@NamedInterface("agreement")
@NullMarked
package fi.luotsi.ui.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
