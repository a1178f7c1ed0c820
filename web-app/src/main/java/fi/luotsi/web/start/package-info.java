/** What the program loads before it shows its first page. */
@NullMarked
package fi.luotsi.web.start;

import org.jspecify.annotations.NullMarked;
