/** Typed text that outlives a change of language or an expired session, and addresses within this site. */
@NullMarked
package fi.luotsi.web.input;

import org.jspecify.annotations.NullMarked;
