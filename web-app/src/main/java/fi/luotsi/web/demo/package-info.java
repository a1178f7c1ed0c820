/** The demo cases: negotiations of a made-up year with real public figures, made by calling the services. */
@NullMarked
package fi.luotsi.web.demo;

import org.jspecify.annotations.NullMarked;
