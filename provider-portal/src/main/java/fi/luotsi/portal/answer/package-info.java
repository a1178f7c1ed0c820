/** The provider's answer to one term of any kind: what stands in its fields, how it is read, and what is wrong with it. */
@NullMarked
package fi.luotsi.portal.answer;

import org.jspecify.annotations.NullMarked;
