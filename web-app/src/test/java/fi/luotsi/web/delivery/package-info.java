/** What is handed over beside the program: image, compose file. */
@NullMarked
package fi.luotsi.web.delivery;

import org.jspecify.annotations.NullMarked;
