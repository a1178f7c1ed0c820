/** Everybody's own page: tokens for own programs, language and colours. */
@NullMarked
package fi.luotsi.web.profile;

import org.jspecify.annotations.NullMarked;
