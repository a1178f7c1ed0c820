/** The projection of the funding models explained to a controller, with an example that the model itself reckons. */
@NullMarked
package fi.luotsi.web.explained;

import org.jspecify.annotations.NullMarked;
