/** Naming deputies on the own page and on the administrator's, and acting in somebody's place for as long as the period runs. */
@NullMarked
package fi.luotsi.web.deputy;

import org.jspecify.annotations.NullMarked;
