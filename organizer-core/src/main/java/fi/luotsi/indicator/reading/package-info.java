/**
 * Reading files of observations row by row, in each of their forms.
 */
@NullMarked
package fi.luotsi.indicator.reading;

import org.jspecify.annotations.NullMarked;
