/** The pages of meetings and minutes, which both sides share, and the calendar's form of an invitation. */
@NamedInterface("meeting")
@NullMarked
package fi.luotsi.ui.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
