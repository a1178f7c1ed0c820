/** How the program and its commands load what must be there first without getting in each other's way. */
@NullMarked
package fi.luotsi.web.start;

import org.jspecify.annotations.NullMarked;
