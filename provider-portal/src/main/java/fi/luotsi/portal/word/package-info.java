/** The provider's package as a Word document. */
@NullMarked
package fi.luotsi.portal.word;

import org.jspecify.annotations.NullMarked;
