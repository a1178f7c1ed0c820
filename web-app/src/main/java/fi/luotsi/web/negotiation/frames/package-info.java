/** The frames of one negotiation as a grid: typed on the page, taken along as a table, and brought back from a spreadsheet. */
@NullMarked
package fi.luotsi.web.negotiation.frames;

import org.jspecify.annotations.NullMarked;
