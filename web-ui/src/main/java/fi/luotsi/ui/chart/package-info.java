/** Charts drawn on the server as SVG, each with the same numbers as a table: lines with bands, fans, columns, bars and tornados. */
@NamedInterface("chart")
@NullMarked
package fi.luotsi.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
