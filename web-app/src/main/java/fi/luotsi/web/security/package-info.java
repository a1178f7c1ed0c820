/** Who may enter which door: sign-in, one filter chain per audience, tokens, safety headers. */
@NullMarked
package fi.luotsi.web.security;

import org.jspecify.annotations.NullMarked;
