/** Pages as PDF: one file that is readable by people, by screen readers (PDF/UA) and for a long time (PDF/A-2a). */
@NamedInterface("pdf")
@NullMarked
package fi.luotsi.ui.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
