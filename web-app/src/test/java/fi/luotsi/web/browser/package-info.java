/** What people do at their screens, done in a real browser against the running application. */
@NullMarked
package fi.luotsi.web.browser;

import org.jspecify.annotations.NullMarked;
