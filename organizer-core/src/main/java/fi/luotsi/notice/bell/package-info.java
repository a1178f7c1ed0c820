/** Notices: what happened and what waits, told to each reader behind the bell, by mail and in a feed, as each has chosen. */
@NamedInterface("bell")
@NullMarked
package fi.luotsi.notice.bell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
