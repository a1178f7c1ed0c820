/** Pages open to everybody: front page, help, accessibility statement, licences. */
@NullMarked
package fi.luotsi.web.front;

import org.jspecify.annotations.NullMarked;
