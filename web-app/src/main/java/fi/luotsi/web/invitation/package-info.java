/** Inviting people to become users, and the page behind the link. */
@NullMarked
package fi.luotsi.web.invitation;

import org.jspecify.annotations.NullMarked;
