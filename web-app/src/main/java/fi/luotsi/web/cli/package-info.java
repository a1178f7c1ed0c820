/** The commands behind the program: serving pages, and what an operator does at the server. */
@NullMarked
package fi.luotsi.web.cli;

import org.jspecify.annotations.NullMarked;
