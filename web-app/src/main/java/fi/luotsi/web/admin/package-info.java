/** The administrator's pages: users and their roles. */
@NullMarked
package fi.luotsi.web.admin;

import org.jspecify.annotations.NullMarked;
