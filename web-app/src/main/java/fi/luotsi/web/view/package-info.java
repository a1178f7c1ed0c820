/** Saving and removing the reader's own views of lists. */
@NullMarked
package fi.luotsi.web.view;

import org.jspecify.annotations.NullMarked;
