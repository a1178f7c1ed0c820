/** What a provider sees of changes of its agreements. */
@NullMarked
package fi.luotsi.portal.amending;

import org.jspecify.annotations.NullMarked;
