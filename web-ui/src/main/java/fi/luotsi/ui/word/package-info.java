/** The negotiated package as a Word document with tracked changes, and what came back from one: edited clauses become proposals. */
@NamedInterface("word")
@NullMarked
package fi.luotsi.ui.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
