/** The running application that all integration tests share, and visitors to it. */
@NullMarked
package fi.luotsi.web.testing;

import org.jspecify.annotations.NullMarked;
