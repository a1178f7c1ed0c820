/** What a page or an interface answers when something is not there, not allowed, or broken. */
@NullMarked
package fi.luotsi.web.errors;

import org.jspecify.annotations.NullMarked;
