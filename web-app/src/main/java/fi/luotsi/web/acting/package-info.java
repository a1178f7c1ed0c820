/** Who is acting in a request, as sessions keep it and as controllers receive it. */
@NullMarked
package fi.luotsi.web.acting;

import org.jspecify.annotations.NullMarked;
