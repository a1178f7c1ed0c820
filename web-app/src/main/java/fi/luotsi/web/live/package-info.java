/** Tells open pages that a round has been sent: heard from the database on every node, passed on as server-sent events. */
@NullMarked
package fi.luotsi.web.live;

import org.jspecify.annotations.NullMarked;
