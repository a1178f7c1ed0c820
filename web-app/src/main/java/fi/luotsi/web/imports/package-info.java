/** The administrator's imports of observations, and everybody's pages of indicators. */
@NullMarked
package fi.luotsi.web.imports;

import org.jspecify.annotations.NullMarked;
