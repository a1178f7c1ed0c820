/** Language and colours of pages, and what surrounds every page. */
@NullMarked
package fi.luotsi.web.preferences;

import org.jspecify.annotations.NullMarked;
