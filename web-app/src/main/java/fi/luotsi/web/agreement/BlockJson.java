package fi.luotsi.web.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.luotsi.ui.agreement.Block;
import fi.luotsi.ui.agreement.PaperText;

/** An item of the paper for programs: the same words as on paper. */
record BlockJson(Block block) {

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", block.kind());
        json.put("number", block.number());
        json.put("title", block.title().text());
        json.putAll(switch (block) {
            case Block.Passage passage -> Map.of("html", passage.html().text(), "remarks", texts(passage.remarks()));
            case Block.Grid grid -> Map.of("heads", grid.heads().stream().map(cell -> cell.text().text()).toList(),
                    "rows", grid.rows().stream().map(row -> row.cells().stream().map(cell -> cell.text().text()).toList()).toList(), "remarks", texts(grid.remarks()));
            case Block.Card card -> Map.of("facts", card.facts().stream().map(fact -> Map.of("name", fact.name(), "text", fact.text().text())).toList(),
                    "remarks", texts(card.remarks()));
            case Block.Points points -> Map.of("points", texts(points.points()));
            case Block.Picture picture -> Map.of("about", picture.about(), "points", texts(picture.steps()));
            case Block.Alternatives alternatives -> Map.of("sides", alternatives.sides().stream()
                    .map(side -> Map.of("party", side.party(), "html", side.html().text(), "position", side.position().text())).toList());
            case Block.Secret secret -> Map.of("ground", secret.ground());
            case Block.Signing _ -> Map.<String, Object>of();
        });
        return json;
    }

    private static List<String> texts(List<PaperText> texts) {
        return texts.stream().map(PaperText::text).toList();
    }
}
