/** Own codes as files bring them, in batches. */
@NamedInterface("file")
@NullMarked
package fi.luotsi.codeset.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
