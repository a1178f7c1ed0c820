/**
 * Signatures with keys of this installation: kept in a file under the home directory, made at first need, one for each organization.
 * What docs/signatures.md calls the local seal.
 */
@NullMarked
package fi.luotsi.web.signature;

import org.jspecify.annotations.NullMarked;
