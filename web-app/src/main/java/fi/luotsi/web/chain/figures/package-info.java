/** Volumes and unit costs of steps year by year: brought by file, undone by the batch, and what a chain costs with them. */
@NullMarked
package fi.luotsi.web.chain.figures;

import org.jspecify.annotations.NullMarked;
