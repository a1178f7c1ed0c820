package fi.luotsi.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.ui.Model;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.table.Texts;

/**
 * The page on which a file with frames is handed in and what it would change is shown; both sides have the same one.
 *
 * @param home where the negotiation stands on the reader's surface
 * @param open whether the reader may draft now
 */
public record SheetImport(Texts texts, NegotiationHead head, String home, boolean open, Model model) {

    /** A cell that cannot be taken, in words. */
    public record Line(String address, String row, String column, String text, String why) {}

    public String form() {
        if (!model.containsAttribute("read")) {
            model.addAttribute("read", false);
        }
        model.addAttribute("agreement", texts.in(head.title())).addAttribute("caseNumber", head.caseNumber()).addAttribute("home", home)
                .addAttribute("framesAt", home + "/frames").addAttribute("open", open);
        return "files/sheet-import";
    }

    public String refused(FileRefused refused) {
        var why = texts.of(refused.problem().messageKey(), refused.detail());
        model.addAttribute("problem", why).addAttribute("wrong", true).addAttribute("errorLines", List.of(new ErrorLine("file", why)));
        return form();
    }

    /**
     * @param broken the rules that the file would break, by field
     * @param general the rules that concern the grid as a whole
     */
    public String read(SheetComparison comparison, Map<String, String> broken, List<String> general) {
        var lines = new ArrayList<Line>();
        comparison.wrong().forEach(wrong -> lines.add(new Line(wrong.place().address(), wrong.place().row(), wrong.place().column(), wrong.text(), texts.of(wrong.messageKey()))));
        var others = new ArrayList<>(general);
        broken.forEach((field, why) -> {
            var place = comparison.places().get(field);
            if (place == null) {
                others.add(why);
            } else {
                lines.add(new Line(place.address(), place.row(), place.column(), comparison.fields().getOrDefault(field, ""), why));
            }
        });
        boolean fine = lines.isEmpty() && others.isEmpty();
        model.addAttribute("cellLines", lines).addAttribute("general", others).addAttribute("wrong", !fine).addAttribute("read", true)
                .addAttribute("changes", fine ? comparison.changes() : List.of()).addAttribute("fields", comparison.fields()).addAttribute("fine", fine);
        return form();
    }
}
