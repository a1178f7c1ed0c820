/** What tests with a running product share. */
@NullMarked
package fi.luotsi.web.testing;

import org.jspecify.annotations.NullMarked;
