/** The catalogue of service packages and services, with the codes an organizer adds itself, for its administrators. */
@NullMarked
package fi.luotsi.web.codeset;

import org.jspecify.annotations.NullMarked;
