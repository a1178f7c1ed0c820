/** Where all negotiations of a party stand: agreed, open and disputed, by count and by euros. */
@NamedInterface("board")
@NullMarked
package fi.luotsi.ui.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
