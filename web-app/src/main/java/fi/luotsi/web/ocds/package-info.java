/** Public agreements in the Open Contracting Data Standard 1.1.5, for those who compare what public bodies agree. */
@NullMarked
package fi.luotsi.web.ocds;

import org.jspecify.annotations.NullMarked;
