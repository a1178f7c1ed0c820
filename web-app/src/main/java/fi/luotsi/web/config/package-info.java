/** The settings of one installation: read once from the environment, checked before anything else begins. */
@NullMarked
package fi.luotsi.web.config;

import org.jspecify.annotations.NullMarked;
