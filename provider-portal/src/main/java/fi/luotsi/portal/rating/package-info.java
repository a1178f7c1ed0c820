/** Whether an agreement's targets were reached, on the provider's side. */
@NullMarked
package fi.luotsi.portal.rating;

import org.jspecify.annotations.NullMarked;
