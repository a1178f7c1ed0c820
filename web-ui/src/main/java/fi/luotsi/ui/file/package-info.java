/** Files that people hand in: taken apart with bounded memory, and refused clearly where they are hostile, damaged or something else. */
@NamedInterface("file")
@NullMarked
package fi.luotsi.ui.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
