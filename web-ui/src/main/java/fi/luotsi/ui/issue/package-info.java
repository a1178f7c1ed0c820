/** The pages of open issues, which both sides share. */
@NamedInterface("issue")
@NullMarked
package fi.luotsi.ui.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
