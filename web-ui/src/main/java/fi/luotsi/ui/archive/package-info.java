/** An agreement with all its records as one file that opens without this program, for both sides. */
@NamedInterface("archive")
@NullMarked
package fi.luotsi.ui.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
