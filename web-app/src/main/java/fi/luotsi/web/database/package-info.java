/**
 * The database before the application begins: the embedded PostgreSQL or somebody's own, its two roles, and the addresses
 * that Spring is then given.
 */
@NullMarked
package fi.luotsi.web.database;

import org.jspecify.annotations.NullMarked;
