/** What the provider reads about the publicity of the agreement. */
@NullMarked
package fi.luotsi.portal.publicity;

import org.jspecify.annotations.NullMarked;
