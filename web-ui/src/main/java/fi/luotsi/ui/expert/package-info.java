/** The pages on which a party asks experts, which both sides share, and the pages on which experts read and note. */
@NamedInterface("expert")
@NullMarked
package fi.luotsi.ui.expert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
